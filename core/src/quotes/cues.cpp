#include "quotes/cues.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace galley {
namespace {

// Most words that stand between a verb's first auxiliary and the verb: "would not have publicly".
constexpr std::uint32_t kLongestVerbGroup = 6;

bool is_be(std::string_view word) {
  static constexpr std::array<std::string_view, 11> kForms{"is",    "are",   "was",    "were",   "be",     "been",
                                                           "being", "isn't", "wasn't", "aren't", "weren't"};
  return std::find(kForms.begin(), kForms.end(), word) != kForms.end();
}

// The auxiliaries in front of a verb.
struct VerbGroup {
  Index<Token> first;  // the first auxiliary or negation; the verb itself without one
  bool has_auxiliary = false;
  bool has_be = false;
};

VerbGroup group_before(const Reading& reading, Index<Token> verb, Index<Token> limit) {
  VerbGroup group{verb};
  for (Index<Token> t = verb; t > limit && verb.value - t.value < kLongestVerbGroup;) {
    t = t - 1;
    const WordClass word_class = reading.word_class(t);
    if (word_class == WordClass::auxiliary) {
      group.has_be = group.has_be || (!group.has_auxiliary && is_be(reading.folded(t)));
      group.has_auxiliary = true;
      group.first = t;
    } else if (word_class == WordClass::negation) {
      group.first = t;
    } else if (word_class != WordClass::adverb) {
      break;
    }
  }
  return group;
}

// After "the", "of" or "Russia's" stands a noun or an adjective: "the claim", "his alleged role".
bool is_noun_place(const Reading& reading, Index<Token> t, Index<Token> limit) {
  if (t == limit) return false;
  const Index<Token> before = t - 1;
  if (reading.token(before).kind == TokenKind::possessive && reading.word_class(before) == WordClass::open) return true;
  switch (reading.word_class(before)) {
    case WordClass::determiner: {
      // "Some say", "many believe": there the determiner is the whole subject.
      const std::string_view word = reading.folded(before);
      return word == "the" || word == "a" || word == "an" || word == "every" || word == "each" || word == "no";
    }
    case WordClass::possessive:
      return true;
    case WordClass::preposition:
      return reading.folded(before) != "as" && reading.folded(before) != "like";
    default:
      return false;
  }
}

// "Claims", "report": a verb only behind a name, a pronoun, an auxiliary or an adverb, or before "that".
bool could_be_noun(const Reading& reading, const QuoteLexicon::Verb& verb, Index<Token> t, Range<Token> sentence) {
  if (!verb.word.has(Frame::noun_too) || (verb.form != VerbForm::third_person && verb.form != VerbForm::base))
    return false;
  if (t + verb.size < sentence.last && reading.folded(t + verb.size) == "that") return false;
  if (t == sentence.first || reading.is_name(t - 1)) return t == sentence.first;
  const WordClass before = reading.word_class(t - 1);
  return before != WordClass::pronoun && before != WordClass::relative && before != WordClass::auxiliary &&
         before != WordClass::adverb && reading.folded(t - 1) != "to";
}

std::optional<CueHit> verb_cue(const Reading& reading, Index<Token> t, Range<Token> sentence) {
  const auto verb = reading.lexicon.verb_at(reading.document, t, sentence.last);
  if (!verb || reading.is_name(t) || could_be_noun(reading, *verb, t, sentence)) return std::nullopt;
  const VerbGroup group = group_before(reading, t, sentence.first);
  const Range<Token> tokens{group.first, t + verb->size};
  if (verb->form == VerbForm::gerund) {
    if (group.has_be) return CueHit{tokens, &verb->word, CueShape::finite, verb->form};
    if (t > sentence.first && is_noun_place(reading, t, sentence.first) &&
        reading.word_class(t - 1) != WordClass::preposition)
      return std::nullopt;
    return CueHit{{t, t + verb->size}, &verb->word, CueShape::gerund, verb->form};
  }
  if (is_noun_place(reading, group.first, sentence.first)) return std::nullopt;
  const bool is_past = verb->form == VerbForm::past || verb->form == VerbForm::participle;
  if (is_past && group.has_be) return CueHit{tokens, &verb->word, CueShape::passive, verb->form};
  if (verb->form == VerbForm::participle && !group.has_auxiliary) return std::nullopt;
  return CueHit{tokens, &verb->word, CueShape::finite, verb->form};
}

std::optional<CueHit> phrase_cue(const Reading& reading, Index<Token> t, Range<Token> sentence) {
  const auto phrase = reading.lexicon.phrase_at(reading.document, t, sentence.last);
  if (!phrase) return std::nullopt;
  const Range<Token> words{t, t + phrase->size};
  if (phrase->source == PhraseSource::after) return CueHit{words, &phrase->word, CueShape::phrase, VerbForm::base};
  const VerbGroup group = group_before(reading, t, sentence.first);
  if (!group.has_be) return std::nullopt;
  return CueHit{{group.first, words.last}, &phrase->word, CueShape::reported, VerbForm::gerund};
}

}  // namespace

Pages<CueHit> find_cues(const Reading& reading) {
  Pages<CueHit> cues;
  for (const Sentence& sentence : reading.document.segments.sentences) {
    for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
      std::optional<CueHit> cue = phrase_cue(reading, t, sentence.tokens);
      if (!cue) cue = verb_cue(reading, t, sentence.tokens);
      if (cue) cues.push_back(*cue);
      t = cue ? cue->tokens.last : t + 1;
    }
  }
  return cues;
}

}  // namespace galley
