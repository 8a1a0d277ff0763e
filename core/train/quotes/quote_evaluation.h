// What is found of who said what, by the runtime's own code, against what is annotated.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "../counts.h"
#include "quotes/quote_models.h"
#include "read_text.h"

namespace galley::train {

/// What finds the quotes: the sieves, the models without the sieves' drafts for what they leave, or both as shipped.
enum class Finder : std::uint8_t { rules, models, both };

inline constexpr std::size_t kRoles = 3;     ///< source, cue, contents
inline constexpr std::size_t kAllKinds = 4;  ///< every kind, direct, mixed, indirect

struct QuoteEvaluation {
  /// Spans with both ends right, marks, white space and final stops aside, by role and kind of quote. A span of several
  /// quotes counts once.
  std::array<std::array<Counts, kAllKinds>, kRoles> exact;
  /// Quotes by tenths of confidence, and how many are right as is_right() has it.
  std::array<Counts, 10> confidence;
};

QuoteEvaluation evaluate_quotes(const std::vector<std::unique_ptr<ReadText>>& texts, const QuoteModels& models,
                                Finder finder);

}  // namespace galley::train
