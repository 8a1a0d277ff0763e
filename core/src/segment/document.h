// What the stages after segmentation read: the text and its parts.
#pragma once

#include <string_view>

#include "segment/segments.h"
#include "text/text.h"

namespace galley {

/// Views; the text and the segments must outlive it. Pass by value.
struct Document {
  const Text& text;
  const Segments& segments;

  Token token(Index<Token> i) const { return segments.tokens[i]; }
  /// The token as written.
  std::string_view word(Index<Token> i) const { return token(i).span.of(text.bytes); }
  /// The token folded: lower case, straight marks.
  std::string_view folded(Index<Token> i) const { return text.folded.of(token(i).folded); }
  /// From the first token of the range to the end of its last; the range is not empty.
  Span span(Range<Token> r) const { return {token(r.first).span.start, token(r.last - 1).span.end}; }
};

}  // namespace galley
