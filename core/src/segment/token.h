// A word, number or mark, and what its characters say of it.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "text/folded.h"

namespace galley {

enum class TokenKind : std::uint8_t {
  word,  ///< letters, with the apostrophes and hyphens inside: "don't", "Indo-Pacific", "COVID-19", "40-year-old"
  abbreviation,  ///< a word with its full stop or stops: "Mr.", "U.S.", "p.m."
  initial,       ///< one capital with its full stop: "J."
  possessive,    ///< 's after a word: "Rutte|'s", "he|'s"
  number,  ///< digits with their separators and ordinal ending: "1,000.50", "3.5", "10:30", "21st"; no sign, no unit
  url,
  email,
  handle,       ///< "@reuters", "#BRICS"
  quote_mark,   ///< one mark of any style; also an apostrophe at a word's edge, since only context tells them apart
  punctuation,  ///< one character, but "..." and "--" are one token
  symbol,       ///< everything else: one grapheme cluster: "$", "%", "🙂"
};

/// How a word is written.
enum class LetterCase : std::uint8_t {
  none,   ///< no cased letter
  lower,  ///< "word"
  title,  ///< "Word", "McDonald", "Indo-Pacific"; a single capital too
  upper,  ///< "NATO", "U.S."; two capitals at least and no small letter
  mixed,  ///< "iPhone"
};

struct Token {
  Span span;
  FoldedSpan folded;
  TokenKind kind = TokenKind::symbol;
  LetterCase letter_case = LetterCase::none;
  bool space_before = false;  ///< white space, a line break or the text's beginning stands before it
};

}  // namespace galley
