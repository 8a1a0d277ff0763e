#include "quotes/clause_start.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "quotes/noun_phrases.h"

namespace galley {
namespace {

using Start = std::optional<Index<Token>>;

// "said in a statement on Friday that": the words between a cue and its clause. Only bounds the work.
constexpr std::uint32_t kLongestAdjunct = 14;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "to" before a verb, right here or behind whoever is asked: "called on Moscow to"
Start infinitive(const Reading& reading, Index<Token> at, Index<Token> limit) {
  if (reading.folded(at) == "to") return at;
  if (reading.word_class(at) == WordClass::object)
    return at + 1 < limit && reading.folded(at + 1) == "to" ? Start(at + 1) : std::nullopt;
  const auto asked = phrase_at(reading, at, limit, false);
  if (!asked) return std::nullopt;
  // "called on Moscow and Pyongyang to": phrase_at may have read "to" as going on with the phrase.
  for (const Index<Token> t : Range<Token>{asked->first + 1, std::min(limit, asked->last + 1)})
    if (reading.folded(t) == "to") return t;
  return std::nullopt;
}

Start question(const Reading& reading, Index<Token> at, Index<Token>) {
  static constexpr std::array<std::string_view, 9> kWords{"whether", "if",    "how", "why",  "what",
                                                          "when",    "where", "who", "which"};
  return is_one_of(reading.folded(at), kWords) ? Start(at) : std::nullopt;
}

// "noted how", "explained why"
Start manner(const Reading& reading, Index<Token> at, Index<Token>) {
  static constexpr std::array<std::string_view, 3> kWords{"how", "why", "what"};
  return is_one_of(reading.folded(at), kWords) ? Start(at) : std::nullopt;
}

bool ends_adjunct(const Reading& reading, Index<Token> t, Index<Token> limit) {
  const std::string_view word = reading.folded(t);
  const WordClass word_class = reading.word_class(t);
  if (word == "." || word == "?" || word == "!" || word == ";" || word == ":") return true;
  // "said, adding that": that clause is another cue's.
  if (word == "," && t + 1 < limit && reading.lexicon.verb_at(reading.document, t + 1, limit)) return true;
  return reading.token(t).kind == TokenKind::quote_mark || word_class == WordClass::auxiliary ||
         word_class == WordClass::pronoun || word_class == WordClass::subordinator;
}

// "that", right here or behind an adjunct or an addressee
Start conjunction(const Reading& reading, Index<Token> at, Index<Token> limit) {
  const Index<Token> end = std::min(limit, at + kLongestAdjunct);
  for (Index<Token> t = at; t < end && !ends_adjunct(reading, t, limit); ++t)
    if (reading.folded(t) == "that") return t;
  return std::nullopt;
}

bool begins_clause(const Reading& reading, Index<Token> t) {
  return reading.word_class(t) == WordClass::pronoun || reading.begins_phrase(t);
}

// "told reporters he"
Start behind_addressee(const Reading& reading, Index<Token> at, Index<Token> limit) {
  const bool is_object = reading.word_class(at) == WordClass::object || reading.folded(at) == "her";
  const auto addressee = is_object ? std::optional(Range<Token>{at, at + 1}) : phrase_at(reading, at, limit, false);
  if (!addressee || addressee->last >= limit || !begins_clause(reading, addressee->last)) return std::nullopt;
  return addressee->last;
}

// "accused Paris of cheating": all of it
Start charge(const Reading& reading, Index<Token> at, Index<Token> limit) {
  for (Index<Token> t = at; t < limit && t.value - at.value < kLongestAdjunct; ++t)
    if (reading.folded(t) == "of") return at;
  return std::nullopt;
}

// "last night", "this week"
bool is_relative_time(const Reading& reading, Index<Token> t, Index<Token> limit) {
  static constexpr std::array<std::string_view, 4> kFirst{"last", "this", "next", "earlier"};
  static constexpr std::array<std::string_view, 13> kNouns{"night",   "week",   "month",  "year",   "morning",
                                                           "evening", "summer", "winter", "autumn", "fall",
                                                           "spring",  "season", "weekend"};
  return t + 1 < limit && is_one_of(reading.folded(t), kFirst) && is_one_of(reading.folded(t + 1), kNouns);
}

// Past one "on Tuesday", "Monday", "in a statement", "last night"; `at` if none stands there.
Index<Token> past_adjunct(const Reading& reading, Index<Token> at, Index<Token> limit) {
  if (is_relative_time(reading, at, limit)) return at + 2;
  Index<Token> t = at;
  const bool is_phrase = reading.word_class(t) == WordClass::preposition && t + 1 < limit;
  if (is_phrase) ++t;
  if (is_relative_time(reading, t, limit)) return t + 2;
  if (reading.is_date(t)) {
    while (t < limit && reading.is_date(t)) ++t;
    return t;
  }
  const auto place = is_phrase ? phrase_at(reading, t, limit, false) : std::nullopt;
  return place ? place->last : at;
}

// A clause without a word that opens it, behind an adjunct or none.
Start bare(const Reading& reading, Index<Token> at, Index<Token> limit) {
  constexpr int kMostAdjuncts = 2;
  Index<Token> t = at;
  for (int n = 0; n < kMostAdjuncts && t < limit; ++n) t = past_adjunct(reading, t, limit);
  if (t >= limit) return std::nullopt;
  const bool is_mark = reading.token(t).kind == TokenKind::quote_mark;
  if (t != at) return begins_clause(reading, t) || is_mark || reading.is_capitalized(t) ? Start(t) : std::nullopt;
  const WordClass first = reading.word_class(t);
  const bool cannot_begin = first == WordClass::preposition || first == WordClass::coordinator ||
                            first == WordClass::object || first == WordClass::negation;
  return (reading.is_wordlike(t) || is_mark) && !cannot_begin ? Start(t) : std::nullopt;
}

}  // namespace

std::optional<Index<Token>> clause_start(const Reading& reading, const CueHit& cue, Index<Token> limit) {
  const Index<Token> at = cue.tokens.last;
  if (at >= limit) return std::nullopt;
  const ReportingWord& word = *cue.word;
  const bool takes_clause = word.has(Frame::clause) || cue.shape == CueShape::reported;
  const bool takes_that = takes_clause || word.has(Frame::that_clause) || word.has(Frame::addressee);
  using Reader = Start (*)(const Reading&, Index<Token>, Index<Token>);
  const std::array<std::pair<bool, Reader>, 7> ways{{{word.has(Frame::infinitive), infinitive},
                                                     {word.has(Frame::question), question},
                                                     {takes_that, conjunction},
                                                     {word.has(Frame::that_clause), manner},
                                                     {word.has(Frame::addressee), behind_addressee},
                                                     {word.has(Frame::of_charge), charge},
                                                     {takes_clause && !word.has(Frame::addressee), bare}}};
  for (const auto& [applies, reader] : ways)
    if (applies)
      if (const Start start = reader(reading, at, limit)) return start;
  return std::nullopt;
}

}  // namespace galley
