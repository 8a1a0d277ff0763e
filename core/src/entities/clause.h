// Who stands where in a sentence, read from left to right: the subject of the clause, for pronouns.
//
//   The senator, who runs against Ted Cruz, said he ordered him held.
//   nobody       aside, no subject             ^^          ^^^ not the subject of its clause
#pragma once

#include <cstdint>
#include <vector>

#include "entities/antecedents.h"
#include "entities/words.h"

namespace galley {

/// One sentence's narration, or what it quotes.
class Clause {
 public:
  Clause(const Words& words, Range<Token> sentence) : words_(words), sentence_(sentence) {}

  /// Reads a token that is no person's name.
  void pass(Index<Token> t);
  /// Is `t` the noun of somebody the text does not name: "a senator", "the former spokesman"?
  bool names_nobody(Index<Token> t) const;
  /// Notes that a person stands at `at`, and says how.
  Standing place(std::uint32_t thing, Range<Token> at);

  /// Is the pronoun at `t` an object: "him", "her" before no noun?
  bool is_object(Index<Token> t) const;
  /// Does the mark at `t` open what the subject says?
  bool introduces(Index<Token> t) const;
  /// The subject of the clause so far; several where "and" joins them.
  const std::vector<std::uint32_t>& subjects() const { return subjects_; }

 private:
  Index<Token> article_before(Index<Token> t) const;

  const Words& words_;
  const Range<Token> sentence_;
  std::vector<std::uint32_t> subjects_;
  bool subject_open_ = true;
  bool clause_open_ = true;  // no subject yet
  bool aside_ = false;       // in a relative clause or an apposition between commas
};

}  // namespace galley
