#include "quotes/continuations.h"

#include <algorithm>
#include <optional>

#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Where the draft's attribution and contents end so far.
Index<Token> end_of(const Draft& draft) {
  Index<Token> end = draft.contents.back().last;
  if (draft.cue) end = std::max(end, draft.cue->last);
  if (draft.source) end = std::max(end, draft.source->last);
  return end;
}

// Does `next` go on where the draft ends: in the same sentence behind a comma (he said, "…"; he said, but "…"), or as
// the next sentence?
bool goes_on(const Reading& reading, const Draft& draft, Range<Token> next) {
  const Index<Token> end = end_of(draft);
  if (next.first < end || !reading.paragraph_at(next.first).contains(end - 1)) return false;
  if (end == next.first) return true;
  const Range<Token> sentence = reading.sentence_at(end - 1);
  if (sentence.last == next.first) return true;
  Index<Token> before = next.first - 1;
  if (reading.word_class(before) == WordClass::coordinator) before = before - 1;
  return sentence.contains(next.first) && reading.token(before).kind == TokenKind::punctuation;
}

bool is_speech(const Reading& reading, const Draft& draft) {
  const auto marked = reading.marked_at(draft.contents.back().first);
  return marked && reading.marks[*marked].tokens == draft.contents.back();
}

// Words in marks that are a sentence or more by themselves: what a running speaker says, not a title or a term.
constexpr std::uint32_t kShortestFloating = 6;

bool is_whole_sentence(const Reading& reading, const Marked& marked) {
  if (marked.tokens.size() < kShortestFloating || reading.sentence_at(marked.tokens.first).first != marked.tokens.first)
    return false;
  // 'All Bets Are Off.' is a headline.
  return std::any_of(marked.tokens.begin(), marked.tokens.end(), [&](Index<Token> t) {
    return reading.token(t).letter_case == LetterCase::lower && reading.word_class(t) == WordClass::open;
  });
}

// Longest narration looked through for somebody else, in tokens; behind more than that nobody is still speaking.
constexpr std::uint32_t kLongestNarration = 120;

// Does the narration from `end` to the next stretch turn to a person?
bool turns_away(const Reading& reading, Index<Token> end, Index<Token> next) {
  if (next.value > end.value + kLongestNarration) return true;
  for (Index<Token> t = end; t < next; ++t) {
    const auto name = reading.name_at(t);
    const bool is_person =
        name && reading.entities.entities[reading.entities.mentions[*name].entity].type == EntityType::person;
    if (is_person || reading.word_class(t) == WordClass::pronoun) return true;
  }
  return false;
}

}  // namespace

void join_continuations(const Reading& reading, Drafts& drafts) {
  std::optional<std::size_t> speaking;
  for (const Unit& unit : units_of(reading)) {
    if (reading.marks[unit.front()].parent) continue;
    if (is_free(drafts, unit) && speaking && is_speech(reading, drafts.all()[*speaking]) &&
        goes_on(reading, drafts.all()[*speaking], reading.marks[unit.front()].tokens))
      for (const Index<Marked> part : unit) drafts.extend(*speaking, part, reading.marks[part].tokens);
    speaking = drafts.owner(unit.back());
  }
}

void attribute_to_running_speaker(const Reading& reading, Drafts& drafts) {
  std::optional<std::size_t> speaking;
  Index<Token> spoken_until;
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    if (first.parent) continue;
    if (is_free(drafts, unit) && speaking && drafts.all()[*speaking].source && is_whole_sentence(reading, first)) {
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

}  // namespace galley
