// The quotation marks of one paragraph: what the shape of each and its neighbours say of it.
//
//   He said 'the workers' right' is 6'2" "tall".
//           ^           ^      ^         ^    ^     opens, closes perhaps, closes, opens, closes
//
// Apostrophes, decades ('80s), feet and inches are none. Which mark closes which is decided by marks.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "galley/span.h"
#include "segment/document.h"

namespace galley {

enum class Strokes : std::uint8_t { one, two };

struct QuotationMark {
  Index<Token> token;
  Strokes strokes = Strokes::two;
  bool may_open = false;
  bool may_close = false;
  bool weak_close = false;       ///< perhaps the apostrophe of "workers' rights", or the inches of 14"
  std::uint32_t words_before{};  ///< how many tokens of the paragraph before it are no marks
};

/// In text order. Linear in the tokens.
std::vector<QuotationMark> marks_of_paragraph(const Document& document, Range<Token> paragraph);

}  // namespace galley
