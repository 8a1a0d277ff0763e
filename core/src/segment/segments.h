// The parts of a text: paragraphs, sentences and tokens, as layers of spans beside it.
//
//   text        He left. "It's 5.5%," Mr. J. Poe's aide said.⏎
//   paragraph   -------------------------------------------
//   sentences   -------- ----------------------------------
//   tokens      .. ....- -..-. ...-- ... .. ...-. .... ....-
#pragma once

#include "galley/span.h"
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

/// Every token stands in exactly one sentence, every sentence in exactly one paragraph; what stands in none is white
/// space.
struct Segments {
  Layer<Paragraph> paragraphs;
  Layer<Sentence> sentences;
  TokenLayer tokens;
};

}  // namespace galley
