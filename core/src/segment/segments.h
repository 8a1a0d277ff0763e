// The parts of a text: paragraphs, sentences and tokens, as layers of spans beside it.
//
//   text        He left. "It's 5.5%," Mr. J. Poe's aide said.⏎
//   paragraph   -------------------------------------------
//   sentences   -------- ----------------------------------
//   tokens      .. ....- -..-. ...-- ... .. ...-. .... ....-
#pragma once

#include "galley/span.h"
#include "segment/part_layer.h"
#include "segment/token_layer.h"

namespace galley {

/// From the first to past the last of its tokens; never empty. A sentence does not cross a paragraph.
struct Sentence {
  Span span;
  Range<Token> tokens;
};

/// A stretch between line breaks, white space trimmed; never empty.
struct Paragraph {
  Span span;
  Range<Token> tokens;
  Range<Sentence> sentences;
};

struct PackedSentence {
  Span span;
  Index<Token> first;

  PackedSentence() = default;
  explicit PackedSentence(const Sentence& s) : span(s.span), first(s.tokens.first) {}
  static PackedSentence behind(const Sentence& s) { return PackedSentence({{}, {s.tokens.last, {}}}); }
  Sentence unpacked(const PackedSentence& next) const { return {span, {first, next.first}}; }
};

struct PackedParagraph {
  Span span;
  Index<Token> first_token;
  Index<Sentence> first_sentence;

  PackedParagraph() = default;
  explicit PackedParagraph(const Paragraph& p)
      : span(p.span), first_token(p.tokens.first), first_sentence(p.sentences.first) {}
  static PackedParagraph behind(const Paragraph& p) {
    return PackedParagraph({{}, {p.tokens.last, {}}, {p.sentences.last, {}}});
  }
  Paragraph unpacked(const PackedParagraph& next) const {
    return {span, {first_token, next.first_token}, {first_sentence, next.first_sentence}};
  }
};

/// Every token stands in exactly one sentence, every sentence in exactly one paragraph; what stands in none is white
/// space.
struct Segments {
  PartLayer<Paragraph, PackedParagraph> paragraphs;
  PartLayer<Sentence, PackedSentence> sentences;
  TokenLayer tokens;
};

}  // namespace galley
