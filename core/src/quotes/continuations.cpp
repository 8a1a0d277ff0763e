#include "quotes/continuations.h"

#include <algorithm>
#include <optional>

#include "quotes/nickname.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

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

}  // namespace

void join_continuations(const Reading& reading, Drafts& drafts) {
  std::optional<std::size_t> speaking;
  for (const Unit& unit : units_of(reading)) {
    if (reading.marks[unit.front()].parent) continue;
    if (is_free(drafts, unit) && speaking && is_speech(reading, drafts.all()[*speaking]) &&
        !is_nickname(reading, reading.marks[unit.front()].tokens) &&
        goes_on(reading, drafts.all()[*speaking], reading.marks[unit.front()].tokens))
      for (const Index<Marked> part : unit) drafts.extend(*speaking, part, reading.marks[part].tokens);
    speaking = drafts.owner(unit.back());
  }
}

}  // namespace galley
