#include "quotes/clauses.h"

#include <string_view>

#include "quotes/clause_end.h"
#include "quotes/clause_start.h"

namespace galley {

bool has_verb(const Reading& reading, Range<Token> clause) {
  for (const Index<Token> t : clause) {
    const WordClass word_class = reading.word_class(t);
    if (word_class == WordClass::auxiliary || word_class == WordClass::pronoun || word_class == WordClass::verb)
      return true;
    if (t == clause.first || word_class != WordClass::open || reading.token(t).letter_case != LetterCase::lower)
      continue;
    const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
    if (reading.looks_past(t) || (verb && verb->form != VerbForm::gerund)) return true;
  }
  return false;
}

Range<Token> trimmed(const Reading& reading, Range<Token> range) {
  const auto is_edge = [&](Index<Token> t) { return reading.token(t).kind == TokenKind::punctuation; };
  while (!range.empty() && is_edge(range.last - 1) && reading.folded(range.last - 1) != ")")
    range.last = range.last - 1;
  while (!range.empty() && is_edge(range.first) && reading.folded(range.first) != "(") ++range.first;
  return range;
}

std::optional<Range<Token>> clause_after(const Reading& reading, const CueHit& cue, Range<Token> sentence) {
  const auto start = clause_start(reading, cue, sentence.last);
  if (!start) return std::nullopt;
  const Range<Token> clause = trimmed(reading, {*start, clause_end(reading, *start, sentence)});
  if (clause.empty()) return std::nullopt;
  // He had shown "no remorse": behind a verb that is not one of speech, marked words alone are its object.
  const bool is_speech = reading.token(*start).kind == TokenKind::quote_mark && cue.word->has(Frame::speech);
  const bool is_introduced = reading.folded(*start) == "that" || is_speech || !cue.word->has(Frame::clause);
  if (!is_introduced && (clause.size() < 3 || !has_verb(reading, clause))) return std::nullopt;
  if (clause.size() < 2 && !is_speech) return std::nullopt;
  return clause;
}

}  // namespace galley
