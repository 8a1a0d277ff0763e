// Looking up the words of lexicon/cue_words.h in a document.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/cue_words.h"
#include "quotes/phrase_dictionary.h"

namespace galley {

/// The lists of core/data, with every form. Immutable.
class CueLexicon {
 public:
  CueLexicon();

  struct Word {
    std::string_view lemma;
    Stance stance = Stance::neutral;
    CueWordClass word_class = CueWordClass::verb;
    std::uint32_t size = 1;  ///< tokens
  };
  struct Turn {
    CueTurn turn;
    std::uint32_t size = 1;
  };

  /// The longest that begins at token `at` and ends before `limit`; null if none does.
  const Word* word_at(const Document& document, Index<Token> at, Index<Token> limit) const {
    return words_.longest(document, at, limit);
  }
  const Turn* turn_at(const Document& document, Index<Token> at, Index<Token> limit) const {
    return turns_.longest(document, at, limit);
  }

 private:
  std::vector<CueWordForm> word_forms_;  // what words_ and turns_ have views of
  std::vector<CueTurnForm> turn_forms_;
  PhraseDictionary<Word> words_;
  PhraseDictionary<Turn> turns_;
};

}  // namespace galley
