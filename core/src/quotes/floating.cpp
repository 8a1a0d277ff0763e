#include "quotes/floating.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "quotes/marked_words.h"
#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Words in marks that are a sentence or more by themselves: what a running speaker says, not a title or a term.
constexpr std::uint32_t kShortestFloating = 6;

bool is_whole_sentence(const Reading& reading, const Marked& marked) {
  if (is_subheading(reading, marked)) return false;
  if (marked.tokens.size() < kShortestFloating || reading.sentence_at(marked.tokens.first).first != marked.tokens.first)
    return false;
  // 'All Bets Are Off.' is a headline.
  return std::any_of(marked.tokens.begin(), marked.tokens.end(), [&](Index<Token> t) {
    return reading.token(t).letter_case == LetterCase::lower && reading.word_class(t) == WordClass::open;
  });
}

bool is_person(const Reading& reading, Index<Token> t) {
  const auto name = reading.name_at(t);
  return name && reading.entities.entities[reading.entities.mentions[*name].entity].type == EntityType::person;
}

// Longest narration looked through for somebody else, in tokens; behind more than that nobody is still speaking.
constexpr std::uint32_t kLongestNarration = 120;

// Does the narration from `end` to the next stretch turn to a person?
bool turns_away(const Reading& reading, Index<Token> end, Index<Token> next) {
  if (next.value > end.value + kLongestNarration) return true;
  for (Index<Token> t = end; t < next; ++t) {
    if (is_person(reading, t) || reading.word_class(t) == WordClass::pronoun) return true;
  }
  return false;
}

// Can the subject of a sentence that reports nothing be who speaks behind it?
bool can_speak(const Reading& reading, Range<Token> subject) {
  if (reading.token(subject.last - 1).kind == TokenKind::possessive) return false;
  const std::string_view word = reading.folded(subject.first);
  if (subject.size() == 1 && (word == "he" || word == "she")) return true;
  return std::any_of(subject.begin(), subject.end(), [&](Index<Token> t) { return is_person(reading, t); });
}

// Is it a verb with a subject, by its look or the lexicon: "expressed", "promises"? An auxiliary alone ("is") says what
// its subject is, not what it says.
bool is_finite(const Reading& reading, Index<Token> t) {
  if (reading.looks_past(t)) return true;
  if (reading.token(t).letter_case != LetterCase::lower || reading.word_class(t) == WordClass::preposition)
    return false;
  const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
  return verb && verb->form != VerbForm::gerund && verb->form != VerbForm::base;
}

// The subject of the last verb before `at`, in its sentence, that has a person or a body for one; or else the
// sentence's.
std::optional<Range<Token>> subject_of_clause(const Reading& reading, Range<Token> sentence, Index<Token> at) {
  if (sentence.first == at) return std::nullopt;
  constexpr std::uint32_t kFarthestVerb = 60;  // bounds the work
  const Index<Token> limit = std::max(sentence.first, Index<Token>{at.value - std::min(at.value, kFarthestVerb)});
  for (Index<Token> verb = at; verb > limit + 1;) {
    verb = verb - 1;
    if (reading.marked_at(verb) || !is_finite(reading, verb)) continue;
    const auto subject = subject_before(reading, verb, limit);
    if (subject && !reading.marked_at(subject->first) && can_speak(reading, *subject)) return subject;
  }
  const auto subject = sentence_subject(reading, sentence, at);
  if (!subject || reading.marked_at(subject->first)) return std::nullopt;
  // OSLO — “…”: the place of a report, no subject.
  if (subject->last < at && reading.folded(subject->last).find_first_not_of('-') == std::string_view::npos)
    return std::nullopt;
  const std::string_view word = reading.folded(subject->first);
  const bool is_nobody = word == "it" || word == "this" || word == "that" || word == "there";
  const bool is_noun = reading.begins_phrase(subject->first) || reading.is_name(subject->first) ||
                       reading.word_class(subject->first) == WordClass::pronoun;
  return is_noun && !is_nobody ? subject : std::nullopt;
}

// Does the sentence go on behind the stretch, perhaps with an attribution that no sieve could read?
bool goes_on_behind(const Reading& reading, Index<Token> end) {
  return end < reading.all().last && reading.sentence_at(end).first < end && reading.is_wordlike(end);
}

// Who speaks in the sentence: by its last cue that reports, or else its subject.
std::optional<Range<Token>> speaker_in(const Reading& reading, const Drafts& drafts, Range<Token> sentence) {
  constexpr std::size_t kCuesLookedAt = 8;
  const std::size_t end = drafts.first_cue_from(sentence.last);
  for (std::size_t i = end; i-- > 0 && end - i <= kCuesLookedAt;) {
    const Range<Token> cue = drafts.cues()[i].tokens;
    if (cue.first < sentence.first) break;
    if (reading.marked_at(cue.first)) continue;
    if (const auto source = drafts.source_of(i)) return source;
  }
  const auto subject = sentence_subject(reading, sentence, sentence.last - 1);
  return subject && can_speak(reading, *subject) ? subject : std::nullopt;
}

}  // namespace

void attribute_to_sentence_before(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    const Index<Token> at = first.tokens.first;
    if (!is_free(drafts, unit) || first.parent || !is_whole_sentence(reading, first)) continue;
    if (at == reading.paragraph_at(at).first || reading.marked_at(at - 1)) continue;
    if (goes_on_behind(reading, first.tokens.last)) continue;
    const auto source = speaker_in(reading, drafts, reading.sentence_at(at - 1));
    if (source) drafts.add({contents_of(reading, unit), {}, source, &rules::kSentenceBefore}, {}, unit);
  }
}

void attribute_to_sentence_behind(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    const Index<Token> end = reading.marks[unit.back()].tokens.last;
    if (!is_free(drafts, unit) || first.parent || !is_whole_sentence(reading, first)) continue;
    if (end >= reading.paragraph_at(end - 1).last || reading.sentence_at(end).first != end) continue;
    const Range<Token> sentence = reading.sentence_at(end);
    if (reading.marked_at(end)) continue;
    const auto subject = sentence_subject(reading, sentence, sentence.last - 1);
    if (subject && can_speak(reading, *subject))
      drafts.add({contents_of(reading, unit), {}, subject, &rules::kSentenceBehind}, {}, unit);
  }
}

void attribute_to_running_speaker(const Reading& reading, Drafts& drafts) {
  std::optional<std::size_t> speaking;
  Index<Token> spoken_until;
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    if (first.parent) continue;
    const bool floats = is_free(drafts, unit) && is_whole_sentence(reading, first) &&
                        !goes_on_behind(reading, reading.marks[unit.back()].tokens.last);
    if (floats && speaking && drafts.all()[*speaking].source) {
      // In the same paragraph or in the next one.
      const Index<Token> paragraph_end = reading.paragraph_at(spoken_until).last;
      const bool is_near =
          reading.paragraph_at(first.tokens.first).first <= paragraph_end &&
          !turns_away(reading, std::max(end_of(drafts.all()[*speaking]), spoken_until + 1), first.tokens.first);
      if (is_near) {
        const auto source = drafts.all()[*speaking].source;
        drafts.add({contents_of(reading, unit), {}, source, &rules::kRunningSpeaker}, {}, unit);
      }
    }
    if (const auto owner = drafts.owner(unit.back())) speaking = owner;
    spoken_until = reading.marks[unit.back()].tokens.last - 1;
  }
}

void attribute_to_subject(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    const Index<Token> at = first.tokens.first;
    if (!is_free(drafts, unit) || first.parent || !is_speech_by_itself(reading, unit)) continue;
    const auto subject = subject_of_clause(reading, reading.sentence_at(at), at);
    if (subject) drafts.add({contents_of(reading, unit), {}, subject, &rules::kSubjectOfSentence}, {}, unit);
  }
}

}  // namespace galley
