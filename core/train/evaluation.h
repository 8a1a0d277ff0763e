// What a model finds, by the runtime's own code, against what is labelled.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysed.h"
#include "counts.h"
#include "documents.h"
#include "kinds.h"

namespace galley::train {

struct Evaluation {
  Counts main;  ///< person, organization and place together
  std::array<Counts, kKinds.size()> kinds;
  std::map<std::string, Counts> sources;  ///< main, by the set a text is from
  std::array<Counts, 10> confidence;      ///< main, by tenths of confidence; `labelled` is not used
};

/// Texts to measure with, read once. A kind counts where a text annotates it.
class EvaluationTexts {
 public:
  EvaluationTexts(std::vector<LabelledText> texts, const Lexicons& lexicons);

  /// Throws std::runtime_error if the bytes are no model.
  Evaluation evaluate(std::string_view model) const;

 private:
  std::vector<LabelledText> texts_;
  std::vector<std::unique_ptr<Analysed>> read_;
};

}  // namespace galley::train
