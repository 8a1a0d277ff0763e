#include "quotes/clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "quotes/noun_phrases.h"

namespace galley {
namespace {

// "said in a statement on Friday that": words between a cue and the "that" of its clause.
constexpr std::uint32_t kLongestAdjunct = 14;

bool is_question_word(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kWords{"whether", "if",    "how", "why",  "what",
                                                          "when",    "where", "who", "which"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool is_terminator(const Reading& reading, Index<Token> t) {
  const std::string_view word = reading.folded(t);
  return word == "." || word == "?" || word == "!" || word == ";" || word == ":";
}

// The "that" that opens the clause behind an adjunct or an addressee.
std::optional<Index<Token>> that_after(const Reading& reading, Index<Token> from, Index<Token> limit) {
  const Index<Token> end = std::min(limit, from + kLongestAdjunct);
  for (Index<Token> t = from; t < end; ++t) {
    const WordClass word_class = reading.word_class(t);
    if (reading.folded(t) == "that") return t;
    if (is_terminator(reading, t) || reading.token(t).kind == TokenKind::quote_mark ||
        word_class == WordClass::auxiliary || word_class == WordClass::pronoun || word_class == WordClass::subordinator)
      break;
  }
  return std::nullopt;
}

// "to" before a verb, right here or behind whoever is asked: "called on Moscow to"
std::optional<Index<Token>> infinitive_after(const Reading& reading, Index<Token> from, Index<Token> limit) {
  if (from < limit && reading.folded(from) == "to") return from;
  if (from < limit && reading.word_class(from) == WordClass::object)
    return from + 1 < limit && reading.folded(from + 1) == "to" ? std::optional(from + 1) : std::nullopt;
  const auto asked = phrase_at(reading, from, limit, false);
  if (!asked) return std::nullopt;
  // "called on Moscow and Pyongyang to": phrase_at may have read "to" as going on with the phrase.
  for (const Index<Token> t : Range<Token>{asked->first + 1, std::min(limit, asked->last + 1)})
    if (reading.folded(t) == "to") return t;
  return std::nullopt;
}

// First token of what the cue reports.
std::optional<Index<Token>> clause_start(const Reading& reading, const CueHit& cue, Index<Token> limit) {
  const ReportingWord& word = cue.word;
  const Index<Token> at = cue.tokens.last;
  if (at >= limit) return std::nullopt;
  if (word.has(Frame::infinitive))
    if (const auto to = infinitive_after(reading, at, limit)) return to;
  if (word.has(Frame::question) && is_question_word(reading.folded(at))) return at;
  const bool takes_clause = word.has(Frame::clause) || cue.shape == CueShape::reported;
  if (takes_clause || word.has(Frame::that_clause) || word.has(Frame::addressee)) {
    if (const auto that = that_after(reading, at, limit)) return that;
    if (word.has(Frame::that_clause) &&
        (reading.folded(at) == "how" || reading.folded(at) == "why" || reading.folded(at) == "what"))
      return at;
  }
  if (word.has(Frame::addressee)) {
    const bool is_object = reading.word_class(at) == WordClass::object || reading.folded(at) == "her";
    const auto addressee = is_object ? std::optional(Range<Token>{at, at + 1}) : phrase_at(reading, at, limit, false);
    if (!addressee || addressee->last >= limit) return std::nullopt;
    const WordClass next = reading.word_class(addressee->last);
    const bool begins = next == WordClass::pronoun || next == WordClass::determiner || next == WordClass::possessive;
    if (begins) return addressee->last;
    return std::nullopt;
  }
  if (word.has(Frame::of_charge)) {
    for (Index<Token> t = at; t < limit && t.value - at.value < kLongestAdjunct; ++t)
      if (reading.folded(t) == "of") return at;
    return std::nullopt;
  }
  if (!takes_clause) return std::nullopt;
  const WordClass first = reading.word_class(at);
  const bool is_word = reading.is_wordlike(at) || reading.token(at).kind == TokenKind::quote_mark;
  if (!is_word || first == WordClass::preposition || first == WordClass::coordinator || first == WordClass::object ||
      first == WordClass::negation || reading.is_date(at))
    return std::nullopt;
  return at;
}

// ", adding", ", according to", ", but stopped", " and said": the sentence goes on by itself from `t`.
bool reporting_goes_on(const Reading& reading, Index<Token> t, Index<Token> limit) {
  bool after_comma = false, after_coordinator = false;
  if (reading.folded(t) == ",") after_comma = true, ++t;
  if (t < limit && (reading.folded(t) == "and" || reading.folded(t) == "but")) after_coordinator = true, ++t;
  const auto before_verb = [&](Index<Token> at) {
    const WordClass word_class = reading.word_class(at);
    return word_class == WordClass::adverb ||
           (after_coordinator && (word_class == WordClass::auxiliary || word_class == WordClass::negation));
  };
  while (t < limit && before_verb(t)) ++t;
  if (t >= limit || (!after_comma && !after_coordinator)) return false;
  if (after_comma && reading.lexicon.phrase_at(reading.document, t, limit)) return true;
  const std::string_view word = reading.folded(t);
  if (after_comma &&
      (word == "speaking" || word == "referring" || word == "citing" || word == "calling" || word == "pointing"))
    return true;
  const auto verb = reading.lexicon.verb_at(reading.document, t, limit);
  if (verb && verb->form == VerbForm::gerund) return after_comma;
  const bool is_finite = verb && (verb->form == VerbForm::past || reading.word_class(t - 1) == WordClass::auxiliary ||
                                  reading.word_class(t - 1) == WordClass::negation);
  if (is_finite && after_coordinator && !reading.name_at(t)) return true;
  if (after_comma && after_coordinator && reading.word_class(t) == WordClass::verb) return true;
  return after_comma && after_coordinator && reading.word_class(t) == WordClass::open &&
         reading.token(t).letter_case == LetterCase::lower && word.ends_with("ed");
}

}  // namespace

bool has_verb(const Reading& reading, Range<Token> clause) {
  for (const Index<Token> t : clause) {
    const WordClass word_class = reading.word_class(t);
    if (word_class == WordClass::auxiliary || word_class == WordClass::pronoun || word_class == WordClass::verb)
      return true;
    if (t == clause.first || word_class != WordClass::open || reading.token(t).letter_case != LetterCase::lower)
      continue;
    const std::string_view word = reading.folded(t);
    const auto verb = reading.lexicon.verb_at(reading.document, t, t + 1);
    if (word.ends_with("ed") || (verb && verb->form != VerbForm::gerund)) return true;
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

Index<Token> clause_end(const Reading& reading, Index<Token> first, Range<Token> sentence) {
  if (first >= sentence.last) return sentence.last;
  const auto scope = reading.marked_at(first);
  const bool opens_here = scope && reading.marks[*scope].tokens.first == first;
  const std::optional<Index<Marked>> from = opens_here ? reading.marks[*scope].parent : scope;
  Index<Token> limit = std::min(sentence.last, first + kLongestClause);
  if (from) limit = std::min(limit, reading.marks[*from].tokens.last - 1);
  Index<Token> t = first;
  while (t < limit) {
    if (const auto inside = reading.marked_inside(from, t)) {
      t = reading.marks[*inside].tokens.last;
      continue;
    }
    if (reading.folded(t) == ";" || reporting_goes_on(reading, t, limit)) break;
    ++t;
  }
  return t;
}

std::optional<Range<Token>> clause_after(const Reading& reading, const CueHit& cue, Range<Token> sentence) {
  const auto start = clause_start(reading, cue, sentence.last);
  if (!start) return std::nullopt;
  const Range<Token> clause = trimmed(reading, {*start, clause_end(reading, *start, sentence)});
  if (clause.empty()) return std::nullopt;
  const bool is_introduced = *start != cue.tokens.last || reading.folded(*start) == "that" ||
                             reading.token(*start).kind == TokenKind::quote_mark || !cue.word.has(Frame::clause);
  if (!is_introduced && (clause.size() < 3 || (cue.word.lemma != "say" && !has_verb(reading, clause))))
    return std::nullopt;
  if (clause.size() < 2 && reading.token(*start).kind != TokenKind::quote_mark) return std::nullopt;
  return clause;
}

}  // namespace galley
