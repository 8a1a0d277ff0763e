// Where a reported clause ends.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "quotes/reading.h"

namespace galley {

/// Longest clause read, in tokens. It bounds the work for each cue. PolNeAR's training part has 1 in 1,000 longer.
inline constexpr std::uint32_t kLongestClause = 150;

/// One past the last token of the clause that begins at `first`: the end of the sentence, or where the sentence goes on
/// by itself: ", adding that", ", but stopped short", " and said", ", while Poe insisted", ", Xinhua reported".
Index<Token> clause_end(const Reading& reading, Index<Token> first, Range<Token> sentence);

}  // namespace galley
