// What speaks for and against a candidate for a pronoun, as small numbers: the one description that the ranker reads
// and its trainer learns from.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace galley {

/// "Nearest" is the candidate's nearest standing before the pronoun, or behind it if there is none. Of the choice of
/// nobody only `kind`, `rivals` and the pronoun's own features are not 0.
enum class AntecedentFeature : std::uint8_t {
  kind,              ///< 0 nobody, 1 named, 2 an unnamed noun, 3 an unresolved pronoun
  rivals,            ///< candidates with a name whose sex may be that of the pronoun
  sex,               ///< 1 known, 2 guessed, 3 unknown, 4 guessed the other, 5 known to be the other
  best_sex,          ///< the same of the best other candidate
  sentences,         ///< 1 + sentences back to the nearest; 7 if it is behind
  words,             ///< 1 + the logarithm of the words to the nearest
  nearer,            ///< other candidates that stand nearer
  nearer_sexed,      ///< of them those whose sex may be that of the pronoun
  pronouns_between,  ///< pronouns of this sex since the nearest
  role,              ///< of the nearest
  host,              ///< of the nearest: its role, or of a possessor that of its noun phrase
  bearer,            ///< of the nearest: name, pronoun or noun
  clause_kind,       ///< of the nearest
  joined,            ///< the nearest, by "and" to somebody
  bracketed,         ///< the nearest
  preposition,       ///< before the nearest
  follows,           ///< what comes behind the nearest: comma, bracket, "and", …
  full,              ///< the nearest: 1 full name, 2 single and named more fully before, 3 single
  here,              ///< best standing in the pronoun's sentence
  previous,          ///< best standing in the sentence before
  clauses,           ///< 2 + clauses back to the nearest in the sentence
  standings,         ///< in reach
  pronouns,          ///< that mean the candidate so far
  last_pronoun,      ///< of this sex: 1 none, 2 means the candidate, 3 another
  topic,             ///< 1 first named, 2 subject of the text's first sentence, 3 both
  order,             ///< candidates that the text names earlier
  adjoining,         ///< what stands between the nearest and the pronoun, if next to nothing
  voice,             ///< 1 alike, 2 only the candidate in quotation marks, 3 only the pronoun
  speaks,            ///< 1 no, 2 somewhere in reach, 3 at the nearest
  last_speaker,      ///< 1 nobody in reach, 2 the candidate, 3 another
  ahead,             ///< 1 no, else how one stands that comes only behind the pronoun
  own_form,          ///< the pronoun: 0 nominative, 1 possessive, 2 object
  own_place,         ///< the pronoun's place in its clause
  own_clause,        ///< its clause's kind
  own_position,      ///< its clause's number in the sentence
  own_speech,        ///< it speaks
  own_before,        ///< what comes before it
  own_noun,          ///< a possessive's noun: 1 no person, 2 of its own sex, 3 of the other
};

inline constexpr std::size_t kAntecedentFeatures = 38;
using AntecedentFeatures = std::array<std::uint8_t, kAntecedentFeatures>;

constexpr std::uint8_t& at(AntecedentFeatures& features, AntecedentFeature feature) {
  return features[static_cast<std::size_t>(feature)];
}
constexpr std::uint8_t at(const AntecedentFeatures& features, AntecedentFeature feature) {
  return features[static_cast<std::size_t>(feature)];
}

}  // namespace galley
