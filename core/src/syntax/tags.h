// The parts of speech that are told apart: the Penn Treebank's, the rarer ones joined.
//
//   "We     must  go   ,     "     he      said      Monday .
//   pronoun modal base comma quote pronoun past_verb name   stop
#pragma once

#include <cstddef>
#include <cstdint>

namespace galley {

enum class Tag : std::uint8_t {
  noun,                ///< NN
  plural_noun,         ///< NNS
  name,                ///< NNP, NNPS
  adjective,           ///< JJ
  comparative,         ///< JJR, JJS
  adverb,              ///< RB, RBR, RBS
  base_verb,           ///< VB
  past_verb,           ///< VBD
  gerund,              ///< VBG
  participle,          ///< VBN
  present_verb,        ///< VBP
  third_person_verb,   ///< VBZ
  modal,               ///< MD
  preposition,         ///< IN: "that" and "because" too
  to,                  ///< TO
  determiner,          ///< DT, PDT
  pronoun,             ///< PRP
  possessive_pronoun,  ///< PRP$
  wh_pronoun,          ///< WP, WP$, WDT
  wh_adverb,           ///< WRB
  conjunction,         ///< CC
  number,              ///< CD
  possessive,          ///< POS
  particle,            ///< RP
  existential,         ///< EX
  comma,
  stop,   ///< . ? !
  colon,  ///< : ; dashes, dots
  bracket,
  quote,
  symbol,  ///< $, #, SYM
  other,   ///< FW, LS, UH
};
inline constexpr std::size_t kTags = static_cast<std::size_t>(Tag::other) + 1;

}  // namespace galley
