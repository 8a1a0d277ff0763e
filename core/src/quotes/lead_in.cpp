#include "quotes/lead_in.h"

#include <algorithm>

#include "quotes/noun_phrases.h"
#include "quotes/surroundings.h"

namespace galley {

bool can_lead(const CueHit& cue) {
  const ReportingWord& word = *cue.word;
  const bool has_speaker =
      cue.shape == CueShape::finite || cue.shape == CueShape::gerund || cue.shape == CueShape::reported;
  return has_speaker && (word.has(Frame::speech) || word.has(Frame::clause) || word.has(Frame::that_clause) ||
                         cue.shape == CueShape::reported);
}

bool says_nothing(const Reading& reading, Range<Token> gap) {
  return std::all_of(gap.begin(), gap.end(), [&](Index<Token> t) {
    const WordClass word_class = reading.word_class(t);
    return word_class != WordClass::pronoun && word_class != WordClass::auxiliary &&
           word_class != WordClass::subordinator && word_class != WordClass::relative;
  });
}

std::optional<Range<Token>> leading_source(const Reading& reading, const Drafts& drafts, std::size_t cue,
                                           Index<Token> lower, Index<Token> speech) {
  const CueHit& hit = drafts.cues()[cue];
  const bool opens = hit.tokens.first == reading.sentence_at(hit.tokens.first).first;
  if (opens && hit.shape == CueShape::finite && hit.form != VerbForm::base)
    return phrase_at(reading, hit.tokens.last, speech - 1, true);
  if (hit.shape != CueShape::gerund)
    if (const auto subject = subject_before(reading, hit.tokens.first, lower)) return subject;
  return shared_subject(reading, drafts, cue);
}

}  // namespace galley
