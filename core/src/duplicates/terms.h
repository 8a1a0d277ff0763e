// What passages are compared by.
//
//   text    “It’s a Washington Post–ABC poll,” NATO’s aide said.
//   terms   " it's a washington post - abc poll , " nato 's aide said .      every token, styles of marks made one
//   keys             washington post         poll   nato    aide said        what carries the sense: the words of four
//                                                                            letters or more, and what has a digit
//
// Both come from folded text alone, so a passage in capitals or with other quotation marks has the same ones. Words are
// known by 64-bit hashes (FNV-1a); where equality is claimed, whole passages are compared.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "galley/span.h"
#include "segment/document.h"

namespace galley {

using TermHash = std::uint64_t;

/// Words, numbers, names and addresses; no marks and symbols.
constexpr bool is_word(TokenKind kind) { return kind < TokenKind::quote_mark; }

/// Appends the terms of the tokens. Passages with equal terms are exact copies.
void append_terms(const Document& document, Range<Token> tokens, std::vector<TermHash>& terms);

/// The hash of all terms of the tokens together; needs no room.
TermHash hash_terms(const Document& document, Range<Token> tokens);

/// A term and where it stands. A mark that goes on with the one before (the second of ’’) has none of its own.
struct Term {
  TermHash hash;
  Index<Token> token;
  std::string_view folded;  ///< view of the document's folded text; "-" between the parts of a hyphenated word
};

/// Visits the same terms with their places. The first token always has one.
void visit_terms(const Document& document, Range<Token> tokens, const std::function<void(const Term&)>& visit);

/// Appends the hashes of the words among the terms: no marks, no symbols.
void append_words(const Document& document, Range<Token> tokens, std::vector<TermHash>& words);

/// A word that carries sense, by 32 bits of its hash. The parts of a hyphenated word are keys of their own.
struct Key {
  std::uint32_t hash;
  Index<Token> token;
};

struct Keys {
  Layer<Key> all;
  std::vector<Index<Key>> sentence_starts;  ///< one for each sentence, and one past the last key

  const Key& operator[](Index<Key> i) const { return all[i]; }
  Range<Key> of(Index<Sentence> s) const { return {sentence_starts[s.value], sentence_starts[s.value + 1]}; }
  Range<Key> of(Range<Sentence> s) const { return {sentence_starts[s.first.value], sentence_starts[s.last.value]}; }
};

Keys find_keys(const Document& document);

}  // namespace galley
