#include "quotes/surroundings.h"

namespace galley {

std::vector<Unit> units_of(const Reading& reading) {
  std::vector<Unit> units;
  std::vector<std::size_t> unit_of(reading.marks.size());
  for (const Index<Marked> m : reading.marks.all()) {
    const auto before = reading.marks[m].continues;
    unit_of[m.value] = before ? unit_of[before->value] : units.size();
    if (!before) units.emplace_back();
    units[unit_of[m.value]].push_back(m);
  }
  return units;
}

bool is_free(const Drafts& drafts, const Unit& unit) { return !drafts.owner(unit.front()); }

std::vector<Range<Token>> contents_of(const Reading& reading, const Unit& unit) {
  std::vector<Range<Token>> contents;
  for (const Index<Marked> m : unit) contents.push_back(reading.marks[m].tokens);
  return contents;
}

Range<Token> surroundings(const Reading& reading, const Marked& marked) {
  if (!marked.parent) return reading.paragraph_at(marked.tokens.first);
  const Marked& parent = reading.marks[*marked.parent];
  return {parent.tokens.first + 1, parent.closed ? parent.tokens.last - 1 : parent.tokens.last};
}

bool can_report_speech(const CueHit& cue) {
  const ReportingWord& word = cue.word;
  return cue.shape == CueShape::finite &&
         (word.has(Frame::speech) || word.has(Frame::clause) || word.has(Frame::that_clause));
}

}  // namespace galley
