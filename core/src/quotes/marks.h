// Quotation marks: which of them open, which close, and what they enclose.
//
//   He said, “That's ‘art’, isn't it?”        two Marked; the inner one's parent is the outer
//            ^-----  ^---^           ^        the apostrophes are none
//
// Marks pair within their paragraph, whatever their style: “ ” ‘ ’ " ' « » ‹ › „ ‟ `` ''. A mark that is never closed
// encloses nothing and harms nothing, unless the next paragraph opens with the same mark again: then the quotation goes
// on there, as print has it.
#pragma once

#include <optional>
#include <vector>

#include "galley/span.h"
#include "segment/document.h"

namespace galley {

/// A stretch in quotation marks.
struct Marked {
  Range<Token> tokens;                     ///< the marks included
  bool closed = true;                      ///< false: runs to the end of its paragraph and goes on in the next
  std::optional<Index<Marked>> parent;     ///< the stretch this one stands inside
  std::optional<Index<Marked>> continues;  ///< the stretch of the paragraph before that goes on here
  std::optional<Index<Marked>> goes_on;    ///< the stretch of the next paragraph that continues this one
};

/// A mark of two strokes that no other closes, or that closes none. Those of one stroke have an apostrophe's shape, so
/// a lone one says nothing.
struct LoneMark {
  Index<Token> token;
  bool opens = false;
};

/// The quotation marks of a text, both in the order of their first tokens.
struct Marks {
  Layer<Marked> pairs;
  std::vector<LoneMark> lone;
};

/// Linear in the tokens.
Marks find_marks(const Document& document);

}  // namespace galley
