// Stretches of capitals in a sentence, and the listed names and titles in them.
#pragma once

#include "entities/words.h"

namespace galley {

/// Looks at one sentence. Plain reading: every call is bounded by the length of a run.
class NameRuns {
 public:
  NameRuns(const Words& words, Range<Token> sentence) : words_(words), sentence_(sentence) {}

  const Words& words() const { return words_; }
  Range<Token> sentence() const { return sentence_; }
  bool is(Index<Token> t, WordRole role) const { return words_.is(t, role); }
  bool capital(Index<Token> t) const { return words_.capital(t) != Capital::none; }
  bool forced(Index<Token> t) const { return words_.capital(t) == Capital::forced; }
  /// Capitals throughout, by the writer's choice.
  bool upper(Index<Token> t) const;
  /// Capitals throughout because the whole line has them.
  bool shouted(Index<Token> t) const;
  /// A capital that is no weekday's or month's.
  bool can_begin(Index<Token> t) const;

  /// One past the run that begins at `t`: capitals, with the particles and "&" between them.
  Index<Token> end_of_run(Index<Token> t) const;
  /// The listed name at `t`; its last word must have a capital too, and "us" is no country. Empty if none.
  Range<Token> known_at(Index<Token> t) const;
  /// The title at `t` in the run from `run` to `last`; empty where it is a part of a name: "General Motors
  /// Corporation", "King Street", "Stephen King".
  Range<Token> title_at(Index<Token> t, Index<Token> run, Index<Token> last) const;
  /// The first title at `t` or after it, or `last`.
  Index<Token> segment_end(Index<Token> t, Index<Token> run, Index<Token> last) const;
  /// Do the words name an organisation, a place or an event by the last of them?
  bool has_head(Range<Token> tokens) const;
  /// Is the first of them a word that only its place in the sentence or headline gave a capital?
  bool is_skipped(Range<Token> rest) const;
  /// "Food and Agriculture Organization": where words of the language, joined to a stretch that names an organisation,
  /// end; else the end of `tokens`.
  Index<Token> end_of_joined(Range<Token> tokens) const;

 private:
  bool is_date_word(Index<Token> t) const;
  bool is_headline_word(Index<Token> t) const;
  bool is_forename_with_family(Index<Token> t, Index<Token> run, Index<Token> last) const;
  bool ends_after_comma(Index<Token> t) const;

  const Words& words_;
  const Range<Token> sentence_;
};

}  // namespace galley
