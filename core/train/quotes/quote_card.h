// The model card of the models of quotes: what was written by hand in a template, with the figures filled in.
#pragma once

#include <cstddef>
#include <string>

#include "quote_evaluation.h"

namespace galley::train {

struct QuoteTraining {
  std::string arguments;  ///< what the trainer was told, without the names of folders
  std::size_t texts = 0, quotes = 0;
  std::size_t cue_bytes = 0, role_bytes = 0, attribution_bytes = 0;
};

/// The template with {{arguments}}, {{sets}}, {{sizes}}, {{figures}}, {{ablation}} and {{calibration}} replaced.
std::string write_quote_card(std::string card, const QuoteTraining& training, const QuoteEvaluation& rules,
                             const QuoteEvaluation& models, const QuoteEvaluation& both);

}  // namespace galley::train
