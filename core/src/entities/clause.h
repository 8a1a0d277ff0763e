// Who stands where in a sentence, read from left to right by the small words and by verbs: no parser.
//
//   When Kemp's aide left, Ida Marlow, who admires Bell, said she had called him.
//   |    possessor         subject       |         object     subject        object
//   subordinate            main          relative             a clause of its own
#pragma once

#include <array>
#include <cstdint>

#include "entities/standing.h"
#include "entities/words.h"

namespace galley {

/// One sentence's narration, or what it quotes.
class Clause {
 public:
  Clause(const Words& words, Range<Token> sentence) : words_(words), sentence_(sentence) {}

  /// Reads a token that is part of no person.
  void pass(Index<Token> t);
  /// Is `t` the noun of somebody the text does not name: "a senator", "the former spokesman"?
  bool names_nobody(Index<Token> t) const;
  /// Notes that the standing numbered `number` stands at `standing.tokens`, and says how.
  void place(std::uint32_t number, Standing& standing);

  /// Does the mark at `t` open what the subject says?
  bool introduces(Index<Token> t) const;
  /// The numbers of the standings that are the subject of the clause so far; two where "and" joins them.
  const std::array<std::uint32_t, 2>& subjects() const { return now_.subjects; }

 private:
  struct Level {
    std::array<std::uint32_t, 2> subjects{kUnresolved, kUnresolved};
    std::array<std::uint32_t, 2> governors{kUnresolved, kUnresolved};  // subjects of the clause around
    ClauseKind kind = ClauseKind::main;
    std::uint8_t number = 0;
    bool verb = false;  // it has its finite verb
    bool has_subject() const { return subjects[0] != kUnresolved; }
  };

  bool is_finite(Index<Token> t) const;
  Index<Token> verb_behind(Index<Token> t) const;
  bool is_object(Index<Token> t) const;
  Index<Token> article_before(Index<Token> t) const;
  Index<Token> phrase_begin(Index<Token> t) const;
  Role role_at(Index<Token> begin, const Standing& standing, bool leads);
  void open(ClauseKind kind);
  void open_for_subject(Index<Token> begin);
  void set_subject(std::uint32_t number, bool joined);

  const Words& words_;
  const Range<Token> sentence_;
  Level now_;
  Level outer_;         // the clause that a relative clause stands in
  bool aside_ = false;  // in a relative clause between commas
  std::uint8_t clauses_ = 0;
  std::uint8_t brackets_ = 0;
  Index<Token> last_end_;  // behind the last person
  Role last_role_ = Role::subject;
  bool anybody_ = false;
};

}  // namespace galley
