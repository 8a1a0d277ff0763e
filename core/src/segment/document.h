// What the stages after segmentation read: the text and its parts.
#pragma once

#include <algorithm>
#include <cstdint>
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
  /// The sentence and the paragraph that a token stands in. O(log n).
  Index<Sentence> sentence_of(Index<Token> t) const { return part_of<Sentence>(segments.sentences, t); }
  Index<Paragraph> paragraph_of(Index<Token> t) const { return part_of<Paragraph>(segments.paragraphs, t); }
  /// From the first token of the range to the end of its last; the range is not empty.
  Span span(Range<Token> r) const { return {token(r.first).span.start, token(r.last - 1).span.end}; }

 private:
  template <class Part, class Layer>
  static Index<Part> part_of(const Layer& parts, Index<Token> t) {
    const auto after = std::upper_bound(parts.begin(), parts.end(), t,
                                        [](Index<Token> a, const Part& b) { return a < b.tokens.first; });
    return {static_cast<std::uint32_t>(after - parts.begin() - 1)};
  }
};

}  // namespace galley
