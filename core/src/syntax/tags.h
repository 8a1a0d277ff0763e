// The parts of speech and the grammatical relations that the syntax layer tells apart.
//
//   "We   must  go   ,  "  he      said  Monday .
//   pron. modal base    q. pronoun past  name         Tag
//   nsubj aux   ccomp  punct nsubj root  tmod         Relation, to the head: we → go, go → said
//
// Tags are the Penn Treebank's, the rarer ones joined. Relations are those of Stanford's and the first Universal
// Dependencies, in which a content word is the head: "is", "that" and "of" hang from what they belong to.
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

enum class Relation : std::uint8_t {
  root,
  subject,           ///< nsubj
  passive_subject,   ///< nsubjpass
  object,            ///< dobj, iobj
  clause,            ///< ccomp: what is said, with a subject of its own
  open_clause,       ///< xcomp: "wants *to go*"
  adverbial_clause,  ///< advcl: "he left *because he was ill*"
  noun_clause,       ///< acl: "the plan *to go*", "a man *named John*"
  relative_clause,   ///< acl:relcl: "the man *who left*"
  modifier,          ///< nmod, nmod:npmod: "said *in London*", "a man *of means*", "said *to me*"
  time,              ///< nmod:tmod: "said *Monday*"
  case_marker,       ///< case: "*of* means", "Smith*'s*"
  clause_marker,     ///< mark: "*that* he left", "*to* go"
  auxiliary,         ///< aux, auxpass
  copula,            ///< cop: "he *is* ill", "ill" being the head
  determiner,        ///< det
  adjective,         ///< amod, nummod
  compound,          ///< compound: "*President* *Barack* Obama"
  owner,             ///< nmod:poss: "*his* aide"
  adverb,            ///< advmod, neg
  coordinator,       ///< cc: "he left *and* she stayed"
  conjunct,          ///< conj: "he left and she *stayed*"
  apposition,        ///< appos: "Smith, *an aide*"
  parataxis,         ///< parataxis: "he left, *she said*, at noon"
  particle,          ///< compound:prt: "point *out*"
  punctuation,       ///< punct
  other,             ///< dep, csubj, expl, mwe, discourse and what is rarer still
};
inline constexpr std::size_t kRelations = static_cast<std::size_t>(Relation::other) + 1;

}  // namespace galley
