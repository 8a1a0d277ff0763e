// The document's words as the search for names sees them: what the lexicon says of each, and whether its capital is a
// sign of a name or forced by its place.
//
//   Earlier, Mark Rutte met Mr. Sharma in Goa.
//   ^ forced ^^^^^^^^^^ free capitals
//
// Built once for a document, linear; keeps views of the document and the lexicon.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/entity_lexicon.h"
#include "segment/document.h"
#include "text/word_table.h"

namespace galley {

/// What a token's letters say about it.
enum class Capital : std::uint8_t {
  none,    ///< small letters, a number, a mark
  forced,  ///< every word would have a capital here: a sentence or quotation begins, a headline, a line in capitals
  free,    ///< the writer chose it
};

class Words {
 public:
  Words(const Document& document, const EntityLexicon& lexicon);

  const Document& document() const { return document_; }
  const LexiconEntry& entry(Index<Token> t) const { return *vocabulary_[of_tokens_[t.value].word].entry; }
  bool is(Index<Token> t, WordRole role) const { return entry(t).has(role); }
  Capital capital(Index<Token> t) const { return static_cast<Capital>(of_tokens_[t.value].capital); }
  std::string_view folded(Index<Token> t) const { return document_.folded(t); }
  /// Of all tokens of a range that is not empty, white space between them one space.
  std::string_view folded(Range<Token> tokens) const;

  /// The entry of any folded words.
  const LexiconEntry& look_up(std::string_view folded) const { return lexicon_.find(folded); }
  /// The entry of the words of `tokens` together.
  const LexiconEntry& phrase(Range<Token> tokens) const;
  /// What the words of `tokens` together are worth in that role; empty if nothing.
  std::string_view value(Range<Token> tokens, WordRole role) const;
  std::string_view value(Index<Token> t, WordRole role) const { return lexicon_.value(role, folded(t)); }
  std::string_view value(std::string_view folded, WordRole role) const { return lexicon_.value(role, folded); }
  /// The longest range that begins at `first`, ends at `limit` or before, and is listed with `role`; empty if none.
  Range<Token> longest(Index<Token> first, Index<Token> limit, WordRole role) const;

  /// How the text writes this word elsewhere: 1 if small too; 2 with several free capitals, 4 with one.
  std::uint32_t written(Index<Token> t) const;

 private:
  // What the lexicon says of a word, and how the text writes it.
  struct Word {
    const LexiconEntry* entry = nullptr;
    std::uint32_t small = 0;
    std::uint32_t free = 0;
  };
  // A text has fewer than 2^30 tokens.
  struct OfToken {
    std::uint32_t word : 30;
    std::uint32_t capital : 2;
  };

  const LexiconEntry& entry_of(std::string_view folded) const;
  bool ends_plainly(Index<Token> t) const;
  void read_sentence(const Sentence& sentence);

  const Document& document_;
  const EntityLexicon& lexicon_;
  WordTable<Word> vocabulary_;
  std::vector<OfToken> of_tokens_;
};

}  // namespace galley
