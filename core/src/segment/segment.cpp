#include "segment/segment.h"

#include "segment/document.h"
#include "segment/paragraphs.h"
#include "segment/sentences.h"
#include "segment/tokens.h"

namespace galley {

Segments segment(const Text& text, const SegmentLexicon& lexicon) {
  Segments segments;
  const Document document{text, segments};
  for (auto found = next_paragraph(text.bytes, 0); found; found = next_paragraph(text.bytes, found->end)) {
    const Span span = *found;
    const Index<Token> first_token{segments.tokens.size()};
    const Index<Sentence> first_sentence{segments.sentences.size()};
    append_tokens(text, span, lexicon, segments.tokens);
    const Range<Token> tokens{first_token, {segments.tokens.size()}};
    append_sentences(document, tokens, lexicon, segments.sentences);
    segments.paragraphs.push_back({span, tokens, {first_sentence, {segments.sentences.size()}}});
  }
  return segments;
}

}  // namespace galley
