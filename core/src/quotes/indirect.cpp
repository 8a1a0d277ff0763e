#include "quotes/indirect.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "quotes/clause_end.h"
#include "quotes/clauses.h"
#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Shortest statement before ", officials said", in tokens.
constexpr std::uint32_t kShortestStatement = 3;
// Most tokens from a sentence's beginning to a cue behind the statement; bounds the work for each cue.
constexpr std::uint32_t kLongestStatement = kLongestClause;

// The sentence around a cue, cut to the marked stretch that the cue stands in.
Range<Token> sentence_of(const Reading& reading, Index<Token> t) {
  Range<Token> sentence = reading.sentence_at(t);
  if (const auto marked = reading.marked_at(t)) {
    const Range<Token> inside = reading.marks[*marked].tokens;
    sentence.first = std::max(sentence.first, inside.first + 1);
    sentence.last = std::min(sentence.last, reading.marks[*marked].closed ? inside.last - 1 : inside.last);
  }
  return sentence;
}

// Inside a quotation "I can confirm that" does not report: the speaker is speaking.
bool is_performed(const Reading& reading, const CueHit& cue, const std::optional<Range<Token>>& source) {
  if (!source || !reading.marked_at(cue.tokens.first)) return false;
  const std::string_view word = reading.folded(source->first);
  return source->size() == 1 && (word == "i" || word == "we" || word == "you");
}

// Where the noun phrase before a cue may begin: not inside marks that end before it.
Index<Token> floor_of(const Reading& reading, Range<Token> sentence, Index<Token> cue) {
  const auto scope = reading.marked_at(cue);
  for (Index<Token> t = cue; t > sentence.first && cue.value - t.value < kLongestPhrase;) {
    t = t - 1;
    if (reading.marked_inside(scope, t)) return t + 1;
  }
  return sentence.first;
}

void add(const Reading& reading, Drafts& drafts, std::size_t cue, std::vector<Range<Token>> contents,
         std::optional<Range<Token>> source, const Rule& rule) {
  const std::size_t draft = drafts.add({std::move(contents), {}, source, &rule}, cue, {});
  for (const Range<Token> content : drafts.all()[draft].contents) drafts.take_inside(draft, reading, content);
}

struct PlacedSource {
  Range<Token> words;  // the comma before it, source and cue
  Range<Token> source;
};

// ", officials said" or ", said the minister"
std::optional<PlacedSource> attribution_behind_statement(const Reading& reading, const CueHit& cue,
                                                         Range<Token> sentence) {
  if (cue.tokens.first > sentence.first && reading.folded(cue.tokens.first - 1) == "," && cue.form != VerbForm::base) {
    const auto source = phrase_at(reading, cue.tokens.last, sentence.last, true);
    if (!source) return std::nullopt;
    return PlacedSource{{cue.tokens.first - 1, source->last}, *source};
  }
  // Behind the verb nothing follows but where and when it was said.
  const Index<Token> behind = cue.tokens.last;
  const bool ends = behind >= sentence.last || !reading.is_wordlike(behind) || reading.is_date(behind) ||
                    reading.word_class(behind) == WordClass::preposition ||
                    reading.word_class(behind) == WordClass::adverb;
  const auto source = ends ? subject_before(reading, cue.tokens.first, sentence.first) : std::nullopt;
  if (!source || source->first == sentence.first || reading.folded(source->first - 1) != ",") return std::nullopt;
  return PlacedSource{{source->first - 1, cue.tokens.last}, *source};
}

// The statement around ", officials said,": what stands before it, and what goes on behind it.
std::vector<Range<Token>> statement_around(const Reading& reading, Range<Token> sentence, Range<Token> attribution) {
  Range<Token> before = trimmed(reading, {sentence.first, attribution.first});
  while (!before.empty() && reading.word_class(before.first) == WordClass::coordinator) ++before.first;
  std::vector<Range<Token>> statement;
  if (!before.empty()) statement.push_back(before);
  if (attribution.last < sentence.last && reading.folded(attribution.last) == ",") {
    const Range<Token> after =
        trimmed(reading, {attribution.last, clause_end(reading, attribution.last + 1, sentence)});
    if (after.size() >= kShortestStatement && has_verb(reading, after)) statement.push_back(after);
  }
  const bool says_something = std::any_of(statement.begin(), statement.end(), [&](Range<Token> part) {
    return part.size() >= kShortestStatement && has_verb(reading, part);
  });
  if (!says_something) statement.clear();
  return statement;
}

}  // namespace

void attribute_reported_clauses(const Reading& reading, Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.cues().size(); ++i) {
    const CueHit& cue = drafts.cues()[i];
    if (drafts.is_cue_taken(i) || cue.shape == CueShape::passive || cue.shape == CueShape::phrase) continue;
    const Range<Token> sentence = sentence_of(reading, cue.tokens.first);
    const auto clause = clause_after(reading, cue, sentence);
    if (!clause) continue;
    if (cue.shape == CueShape::gerund) {
      if (const auto source = shared_subject(reading, drafts, i))
        add(reading, drafts, i, {*clause}, source, rules::kParticipleClause);
      continue;
    }
    const Index<Token> floor = floor_of(reading, sentence, cue.tokens.first);
    auto source = subject_before(reading, cue.tokens.first, floor);
    const bool is_second_verb =
        cue.tokens.first > floor && reading.word_class(cue.tokens.first - 1) == WordClass::coordinator;
    if (!source && is_second_verb) source = shared_subject(reading, drafts, i);
    if (source && !is_performed(reading, cue, source))
      add(reading, drafts, i, {*clause}, source, rules::kReportedClause);
  }
}

void attribute_clauses_before(const Reading& reading, Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.cues().size(); ++i) {
    const CueHit& cue = drafts.cues()[i];
    if (drafts.is_cue_taken(i) || cue.shape != CueShape::finite) continue;
    if (!cue.word->has(Frame::clause) && !cue.word->has(Frame::that_clause)) continue;
    const Range<Token> sentence = sentence_of(reading, cue.tokens.first);
    if (cue.tokens.first.value - sentence.first.value > kLongestStatement) continue;
    const auto attribution = attribution_behind_statement(reading, cue, sentence);
    if (!attribution || is_performed(reading, cue, attribution->source)) continue;
    auto contents = statement_around(reading, sentence, attribution->words);
    if (contents.empty()) continue;
    const Range<Token> statement = contents.front();
    const auto inside = reading.marked_at(statement.first);
    const bool is_marked = inside && reading.marks[*inside].tokens.contains(statement.last - 1);
    if (is_marked && inside != reading.marked_at(cue.tokens.first)) continue;
    add(reading, drafts, i, std::move(contents), attribution->source, rules::kClauseThenSpeaker);
  }
}

void attribute_according_to(const Reading& reading, Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.cues().size(); ++i) {
    const CueHit& cue = drafts.cues()[i];
    if (drafts.is_cue_taken(i) || cue.shape != CueShape::phrase) continue;
    const Range<Token> sentence = sentence_of(reading, cue.tokens.first);
    const bool leads = cue.tokens.first == sentence.first;
    const auto source = phrase_at(reading, cue.tokens.last, sentence.last, !leads);
    if (!source) continue;
    std::vector<Range<Token>> contents;
    if (!leads && cue.tokens.first.value - sentence.first.value <= kLongestStatement)
      contents.push_back(trimmed(reading, {sentence.first, cue.tokens.first}));
    if (source->last < sentence.last && (leads || reading.folded(source->last) == ","))
      contents.push_back(trimmed(reading, {source->last, clause_end(reading, source->last + 1, sentence)}));
    contents.erase(
        std::remove_if(contents.begin(), contents.end(), [](Range<Token> r) { return r.size() < kShortestStatement; }),
        contents.end());
    if (!contents.empty()) add(reading, drafts, i, std::move(contents), source, rules::kAccordingTo);
  }
}

void attribute_namings(const Reading& reading, Drafts& drafts) {
  // Most tokens of what is named: called the deal with Iran "a farce".
  constexpr std::uint32_t kLongestNamed = 15;
  for (std::size_t i = 0; i < drafts.cues().size(); ++i) {
    const CueHit& cue = drafts.cues()[i];
    if (drafts.is_cue_taken(i) || !cue.word->has(Frame::naming)) continue;
    if (cue.shape != CueShape::finite && cue.shape != CueShape::gerund) continue;
    const Range<Token> sentence = sentence_of(reading, cue.tokens.first);
    const auto scope = reading.marked_at(cue.tokens.first);
    for (Index<Token> t = cue.tokens.last; t < sentence.last && t.value - cue.tokens.last.value <= kLongestNamed; ++t) {
      // "called it": the pronoun is what is named; another one begins a clause.
      const bool is_named = t == cue.tokens.last;
      if (reading.folded(t) == "," || (reading.word_class(t) == WordClass::pronoun && !is_named)) break;
      const auto marked = reading.marked_inside(scope, t);
      if (!marked) continue;
      const Index<Token> floor = floor_of(reading, sentence, cue.tokens.first);
      const auto source = cue.shape == CueShape::gerund ? shared_subject(reading, drafts, i)
                                                        : subject_before(reading, cue.tokens.first, floor);
      if (source && !drafts.owner(*marked))
        add(reading, drafts, i, {reading.marks[*marked].tokens}, source, rules::kNaming);
      break;
    }
  }
}

}  // namespace galley
