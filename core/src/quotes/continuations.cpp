#include <algorithm>
#include <optional>

#include "quotes/direct.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Where the draft's attribution and contents end so far.
Index<Token> end_of(const Draft& draft) {
  Index<Token> end = draft.contents.back().last;
  if (draft.cue) end = std::max(end, draft.cue->tokens.last);
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
  return marked.tokens.size() >= kShortestFloating && !marked.parent &&
         reading.sentence_at(marked.tokens.first).first == marked.tokens.first;
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
      const bool is_near = reading.paragraph_at(first.tokens.first).first <= paragraph_end;
      if (is_near) {
        const Rule& rule = rules::kRunningSpeaker;
        const auto source = drafts.all()[*speaking].source;
        drafts.add({contents_of(reading, unit), {}, source, rule.name, rule.confidence}, {}, unit);
      }
    }
    if (const auto owner = drafts.owner(unit.back())) speaking = owner;
    spoken_until = reading.marks[unit.back()].tokens.last - 1;
  }
}

}  // namespace galley
