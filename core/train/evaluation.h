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
#include "documents.h"
#include "kinds.h"

namespace galley::train {

/// Names found, and right: start, end and kind are those of a labelled name.
struct Counts {
  std::uint32_t right = 0, found = 0, labelled = 0;

  double precision() const { return found == 0 ? 0 : 100.0 * right / found; }
  double recall() const { return labelled == 0 ? 0 : 100.0 * right / labelled; }
  double f1() const { return found + labelled == 0 ? 0 : 200.0 * right / (found + labelled); }
};

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
