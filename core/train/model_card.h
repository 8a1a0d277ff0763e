// The model card: what was written by hand in a template, with the figures of this training filled in.
#pragma once

#include <cstddef>
#include <string>

#include "documents.h"
#include "evaluation.h"

namespace galley::train {

struct Training {
  std::string arguments;  ///< what the trainer was told, without the names of folders
  std::size_t model_bytes = 0;
  std::size_t weights = 0, weights_kept = 0;
  std::size_t phrases = 0, clustered_words = 0;  ///< slots in use of the tables
  int epochs = 0;                                ///< after which the model was taken
};

/// The template with {{figures}}, {{sources}}, {{calibration}}, {{sets}}, {{sizes}} and {{arguments}} replaced.
std::string write_card(std::string card, const Training& training, const std::vector<LabelledText>& texts,
                       const Evaluation& evaluation);

}  // namespace galley::train
