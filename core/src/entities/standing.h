// One place where a person stands: a name, a pronoun, or a noun for somebody unnamed.
#pragma once

#include <array>
#include <cstdint>

#include "entities/entity_lexicon.h"
#include "segment/segments.h"

namespace galley {

/// What a person does in the sentence, as far as the words around tell.
enum class Role : std::uint8_t {
  subject,
  possessor,  ///< "Kemp's", "his"
  object,
  of_phrase,      ///< "the daughter of Kemp"
  by_phrase,      ///< "written by Kemp"
  prepositional,  ///< after any other preposition
  apposition,     ///< between commas behind somebody: "Bell, Kemp's friend"
};

enum class Bearer : std::uint8_t { name, pronoun, noun };

/// Which clause somebody stands in.
enum class ClauseKind : std::uint8_t { main, subordinate, relative, infinitive };

inline constexpr std::uint32_t kUnresolved = 0xFFFFFFFF;

struct Standing {
  Range<Token> tokens;
  Index<Sentence> sentence;
  std::uint32_t step = 0;             ///< sentences so far, those left out that begin inside a quotation
  std::uint32_t thing = kUnresolved;  ///< of a pronoun until it is resolved
  Bearer bearer = Bearer::name;
  Sex sex = Sex::unknown;  ///< of a pronoun or a noun
  Role role = Role::subject;
  Role host = Role::subject;  ///< of a possessor: what its noun phrase is
  ClauseKind clause_kind = ClauseKind::main;
  std::uint8_t clause = 0;  ///< counted within the sentence; what a quotation says is counted apart
  bool joined = false;      ///< by "and" or "or" to whoever stands before
  bool bracketed = false;
  bool quoted = false;
  bool speaks = false;       ///< the subject of "said" beside it
  bool object_form = false;  ///< "him", "her" before no noun
  /// The standings that are the subject of its clause where it stands, none more than two.
  std::array<std::uint32_t, 2> subjects{kUnresolved, kUnresolved};
  /// The same of the clause that its clause depends on: "Kemp" for the "he" of "Kemp said he".
  std::array<std::uint32_t, 2> governors{kUnresolved, kUnresolved};
};

}  // namespace galley
