#include "quotes/cue_head.h"

#include <string_view>

#include "lexicon/inflection.h"

namespace galley {
namespace {

// "His claim", "the report": a noun, though its form is a verb's too.
bool is_noun_here(const Reading& reading, const QuoteLexicon::Verb& verb, Index<Token> t) {
  if (!verb.word.has(Frame::noun_too) || (verb.form != VerbForm::base && verb.form != VerbForm::third_person))
    return false;
  if (t.value == 0) return false;
  const WordClass before = reading.word_class(t - 1);
  if (reading.folded(t - 1) == "to") return false;
  return before == WordClass::determiner || before == WordClass::possessive || before == WordClass::preposition;
}

HeadRank rank_of(CueWordClass word_class) {
  switch (word_class) {
    case CueWordClass::verb:
      return HeadRank::other_verb;
    case CueWordClass::noun:
      return HeadRank::noun;
    case CueWordClass::adjective:
      return HeadRank::adjective;
    default:
      return HeadRank::adverb;
  }
}

// What no table has: the first word that is none of those that hold a sentence together, or else the first word.
CueHead unlisted(const Reading& reading, Range<Token> cue) {
  std::optional<Index<Token>> first;
  const auto as_head = [&](Index<Token> t) {
    // Folding leaves nothing of a token of joiners and other marks that are not seen.
    const std::string_view word = reading.folded(t).empty() ? reading.document.word(t) : reading.folded(t);
    return CueHead{{t, t + 1}, HeadRank::unlisted, VerbForm::past, base_of(word), Stance::neutral};
  };
  for (const Index<Token> t : cue) {
    if (!reading.is_wordlike(t)) continue;
    const WordClass word_class = reading.word_class(t);
    if (!reading.is_name(t) && (word_class == WordClass::open || word_class == WordClass::verb)) return as_head(t);
    if (!first) first = t;
  }
  return as_head(first.value_or(cue.first));
}

// The reporting phrase in the cue: "according to", "was quoted as saying".
std::optional<CueHead> phrase_in(const Reading& reading, Range<Token> cue) {
  for (const Index<Token> t : cue)
    if (const auto* phrase = reading.lexicon.phrase_at(reading.document, t, cue.last))
      return CueHead{{t, t + phrase->size},
                     HeadRank::phrase,
                     VerbForm::past,
                     std::string(phrase->word.lemma),
                     phrase->word.stance};
  return std::nullopt;
}

}  // namespace

std::optional<CueHead> listed_head_at(const Reading& reading, Index<Token> t, Index<Token> limit) {
  if (reading.is_name(t)) return std::nullopt;
  const auto* verb = reading.lexicon.verb_at(reading.document, t, limit);
  const auto* word = reading.lexicon.cue_words().word_at(reading.document, t, limit);
  const auto* turn = reading.lexicon.cue_words().turn_at(reading.document, t, limit);
  std::optional<CueHead> head;
  if (verb && (!word || verb->size >= word->size)) {
    const HeadRank rank = is_noun_here(reading, *verb, t) ? HeadRank::noun : HeadRank::reporting_verb;
    head = CueHead{{t, t + verb->size}, rank, verb->form, std::string(verb->word.lemma), verb->word.stance};
  } else if (word) {
    head =
        CueHead{{t, t + word->size}, rank_of(word->word_class), VerbForm::past, std::string(word->lemma), word->stance};
  }
  if (head && turn && turn->size >= head->tokens.size()) head->rank = HeadRank::turn;
  return head;
}

CueHead find_cue_head(const Reading& reading, Range<Token> cue) {
  if (auto phrase = phrase_in(reading, cue)) return *phrase;
  std::optional<CueHead> best;
  bool is_doubted = false;  // "reportedly", "allegedly"
  for (Index<Token> t = cue.first; t < cue.last;) {
    const auto head = listed_head_at(reading, t, cue.last);
    t = head ? head->tokens.last : t + 1;
    if (!head) continue;
    is_doubted = is_doubted || (head->rank == HeadRank::adverb && head->stance == Stance::distancing);
    if (!best || head->rank < best->rank) best = head;
  }
  if (!best) return unlisted(reading, cue);
  if (is_doubted && best->stance == Stance::neutral) best->stance = Stance::distancing;
  return *best;
}

}  // namespace galley
