#include "quotes/surroundings.h"

#include "quotes/noun_phrases.h"

namespace galley {

Units::Iterator& Units::Iterator::operator++() {
  do ++first_;
  while (marks_.contains(first_) && marks_[first_].continues);
  read();
  return *this;
}

void Units::Iterator::read() {
  unit_.clear();
  if (!marks_.contains(first_)) return;
  for (std::optional at = first_; at; at = marks_[*at].goes_on) unit_.push_back(*at);
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
  const ReportingWord& word = *cue.word;
  return cue.shape == CueShape::finite &&
         (word.has(Frame::speech) || word.has(Frame::clause) || word.has(Frame::that_clause));
}

std::optional<Range<Token>> shared_subject(const Reading& reading, const Drafts& drafts, std::size_t cue) {
  constexpr std::size_t kCuesLookedAt = 8;  // bounds the work in a sentence that is nothing but cues
  const Index<Token> at = drafts.cues()[cue].tokens.first;
  const Range<Token> sentence = reading.sentence_at(at);
  for (std::size_t i = cue; i-- > 0 && cue - i <= kCuesLookedAt;) {
    const CueHit& before = drafts.cues()[i];
    if (!sentence.contains(before.tokens)) break;
    if (reading.marked_at(before.tokens.first) != reading.marked_at(at)) continue;
    if (const auto source = drafts.source_of(i)) return source;
    if (before.shape != CueShape::finite) continue;
    if (const auto subject = subject_before(reading, before.tokens.first, sentence.first)) return subject;
  }
  return sentence_subject(reading, sentence, at);
}

}  // namespace galley
