#include "quotes/turns.h"

#include <cstdint>
#include <optional>
#include <string_view>

#include "quotes/rules.h"
#include "quotes/speaker.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// A paragraph that begins with speech.
struct Turn {
  Index<Paragraph> paragraph;
  std::optional<Range<Token>> source;
  bool asks = false;
};

// Whether two sources are certainly two: other entities, or other words where one is nobody named.
bool are_two(const Reading& reading, Range<Token> a, Range<Token> b) {
  const auto one = named_speaker(reading, a), other = named_speaker(reading, b);
  if (one && other) return *one != *other;
  const auto is_pronoun = [&](Range<Token> words) { return reading.word_class(words.first) == WordClass::pronoun; };
  return !is_pronoun(a) && !is_pronoun(b) && reading.folded(a.last - 1) != reading.folded(b.last - 1);
}

bool asks(const Reading& reading, const Marked& marked) {
  return marked.closed && reading.folded(marked.tokens.last - 2) == "?";
}

// Nothing else stands in the paragraph.
bool is_alone(const Reading& reading, const Marked& marked) {
  return marked.closed && reading.paragraph_at(marked.tokens.first) == marked.tokens;
}

}  // namespace

void attribute_to_turns(const Reading& reading, Drafts& drafts) {
  std::optional<Turn> last, before;  // of the paragraphs right before, the nearer one first
  for (const Unit& unit : units_of(reading)) {
    const Marked& first = reading.marks[unit.front()];
    const Index<Paragraph> paragraph = reading.document.paragraph_of(first.tokens.first);
    const bool opens = reading.document.segments.paragraphs[paragraph].tokens.first == first.tokens.first;
    if (first.parent || !opens || unit.size() > 1) continue;
    const bool follows = last && before && paragraph.value == last->paragraph.value + 1 &&
                         last->paragraph.value == before->paragraph.value + 1;
    Turn turn{paragraph, {}, asks(reading, first)};
    const bool is_exchange = follows && last->source && before->source && (turn.asks || last->asks || before->asks) &&
                             are_two(reading, *last->source, *before->source);
    if (is_exchange && is_free(drafts, unit) && is_alone(reading, first))
      drafts.add({contents_of(reading, unit), {}, before->source, &rules::kTurn}, {}, unit);
    if (const auto owner = drafts.owner(unit.front())) turn.source = drafts.all()[*owner].source;
    before = last;
    last = turn;
  }
}

}  // namespace galley
