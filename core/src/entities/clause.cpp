#include "entities/clause.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "entities/name_context.h"

namespace galley {
namespace {

// "the former district attorney": words from the article to the noun; bounds the search.
constexpr std::uint32_t kLongestDescription = 4;
// From a name to its verb over what stands between: "Kemp, the former mayor of Ozgrub, said". Bounds the search.
constexpr std::uint32_t kVerbReach = 12;

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

WordClass class_of(const Words& words, Index<Token> t) {
  const WordClass listed = words.entry(t).word_class;
  const std::string_view word = words.folded(t);
  return listed == WordClass::open && word.size() > 4 && word.ends_with("ly") ? WordClass::adverb : listed;
}

bool is_relative(std::string_view word) {
  return word == "who" || word == "whom" || word == "whose" || word == "which";
}

// A clause follows, or a noun phrase.
bool may_join_clauses(std::string_view word) {
  static constexpr std::array<std::string_view, 8> kEither{"after", "before", "since", "until",
                                                           "as",    "than",   "for",   "like"};
  return is_one_of(kEither, word);
}

bool is_dash(std::string_view word) { return word == "--" || word == "-" || word == "\u2013" || word == "\u2014"; }

}  // namespace

bool Clause::is_finite(Index<Token> t) const {
  if (words_.capital(t) != Capital::none || words_.document().token(t).kind != TokenKind::word) return false;
  const WordClass word_class = class_of(words_, t);
  if (word_class == WordClass::auxiliary || word_class == WordClass::verb) return true;
  if (words_.is(t, WordRole::speech) || words_.is(t, WordRole::finite_verb)) return true;
  const std::string_view word = words_.folded(t);
  return word_class == WordClass::open && word.size() > 3 && word.ends_with("ed");
}

// The finite verb that the noun phrase before `t` goes on with, or the sentence's end. Skips adverbs, brackets and what
// stands between commas.
Index<Token> Clause::verb_behind(Index<Token> t) const {
  const Index<Token> stop{std::min(sentence_.last.value, t.value + kVerbReach)};
  const auto verb_from = [&](Index<Token> at) {
    while (at < stop && class_of(words_, at) == WordClass::adverb) ++at;
    return at < stop && is_finite(at) ? at : sentence_.last;
  };
  if (const Index<Token> verb = verb_from(t); verb < sentence_.last || !(t < stop)) return verb;
  const std::string_view word = words_.folded(t);
  if (word == "and" || word == "or") {  // "Kemp and Bell met"
    ++t;
    while (t < stop && words_.capital(t) != Capital::none) ++t;
    return verb_from(t);
  }
  const bool bracket = word == "(";
  if (word != "," && !bracket) return sentence_.last;
  for (++t; t < stop; ++t)
    if (words_.folded(t) == (bracket ? ")" : ",")) return verb_from(t + 1);
  return sentence_.last;
}

void Clause::open(ClauseKind kind) {
  if (clauses_ < std::numeric_limits<std::uint8_t>::max()) ++clauses_;
  const Level before = now_;
  now_ = Level{};
  now_.kind = kind;
  if (kind != ClauseKind::main) now_.governors = before.has_subject() ? before.subjects : before.governors;
  now_.number = clauses_;
}

void Clause::pass(Index<Token> t) {
  const std::string_view word = words_.folded(t);
  const WordClass word_class = class_of(words_, t);
  if (word == "(" || word == "[") {
    if (brackets_ < std::numeric_limits<std::uint8_t>::max()) ++brackets_;
  } else if ((word == ")" || word == "]") && brackets_ > 0) {
    --brackets_;
  } else if (word == ";" || is_dash(word)) {
    open(ClauseKind::main);
    aside_ = false;
  } else if (word == "," && aside_) {
    now_ = outer_;
    aside_ = false;
  } else if (is_relative(word)) {
    if (!aside_) outer_ = now_;
    aside_ = aside_ || (sentence_.first < t && words_.folded(t - 1) == ",");
    open(ClauseKind::relative);
  } else if (word == "that" || word_class == WordClass::subordinator) {
    open(ClauseKind::subordinate);
  } else if (word == "to" && t + 1 < sentence_.last && words_.capital(t + 1) == Capital::none &&
             (class_of(words_, t + 1) == WordClass::open || class_of(words_, t + 1) == WordClass::auxiliary ||
              class_of(words_, t + 1) == WordClass::verb)) {
    open(ClauseKind::infinitive);
    now_.verb = true;
  } else if (is_finite(t)) {
    // "The man who shot Kemp said": a second verb belongs to the clause around.
    const bool joined = sentence_.first < t && class_of(words_, t - 1) == WordClass::coordinator;
    const bool chained = sentence_.first < t && class_of(words_, t - 1) == WordClass::auxiliary;
    if (now_.kind == ClauseKind::relative && now_.verb && !joined && !chained && !outer_.verb) now_ = outer_;
    now_.verb = true;
  }
}

bool Clause::names_nobody(Index<Token> t) const {
  if (words_.capital(t) != Capital::none || !(words_.is(t, WordRole::title) || words_.is(t, WordRole::person_noun)))
    return false;
  if (t + 1 < sentence_.last) {
    const Index<Token> next = t + 1;
    const bool goes_on = words_.capital(next) != Capital::none || words_.is(next, WordRole::title) ||
                         words_.is(next, WordRole::person_noun) ||
                         words_.document().token(next).kind == TokenKind::possessive;
    if (goes_on) return false;
  }
  return article_before(t) < t;
}

// The article of the noun at `t`, or `t`.
Index<Token> Clause::article_before(Index<Token> t) const {
  static constexpr std::array<std::string_view, 5> kArticles{"a", "an", "the", "one", "another"};
  const std::uint32_t reach = std::min(kLongestDescription, t.value - sentence_.first.value);
  for (std::uint32_t n = 1; n <= reach; ++n) {
    if (is_one_of(kArticles, words_.folded(t - n))) return t - n;
    if (words_.capital(t - n) != Capital::none || words_.is(t - n, WordRole::opener)) return t;
  }
  return t;
}

// Where the noun phrase begins whose last words are the name at `t`: "the former teammate Ida Marlow".
Index<Token> Clause::phrase_begin(Index<Token> t) const {
  Index<Token> begin = title_before(words_, t, sentence_).first;
  const std::uint32_t reach = std::min(kLongestDescription, begin.value - sentence_.first.value);
  for (std::uint32_t n = 1; n <= reach; ++n) {
    const Index<Token> at = begin - n;
    const WordClass word_class = class_of(words_, at);
    if (word_class == WordClass::determiner || word_class == WordClass::possessive ||
        words_.document().token(at).kind == TokenKind::possessive)
      return at;
    if (words_.document().token(at).kind != TokenKind::word || word_class != WordClass::open || is_finite(at)) break;
  }
  while (sentence_.first < begin && words_.capital(begin - 1) == Capital::none &&
         (words_.is(begin - 1, WordRole::person_noun) || words_.is(begin - 1, WordRole::title)))
    begin = begin - 1;
  return begin;
}

bool Clause::is_object(Index<Token> t) const {
  const std::string_view word = words_.folded(t);
  if (word == "him" || word == "himself" || word == "herself" || word == "hers") return true;
  if (word != "her") return false;
  if (!(t + 1 < sentence_.last)) return true;
  const WordClass next = class_of(words_, t + 1);
  return words_.document().token(t + 1).kind != TokenKind::word || words_.is(t + 1, WordRole::opener) ||
         (next != WordClass::open && next != WordClass::adverb && next != WordClass::determiner &&
          next != WordClass::verb);
}

// A subject where the clause has its verb or its subject already begins another.
void Clause::open_for_subject(Index<Token> begin) {
  const std::string_view before = sentence_.first < begin ? words_.folded(begin - 1) : std::string_view{};
  if (may_join_clauses(before)) return open(ClauseKind::subordinate);
  if (!now_.verb && !now_.has_subject()) return;
  const bool apart = before == "," || before == "and" || before == "but" || before == "or";
  open(apart ? ClauseKind::main : ClauseKind::subordinate);
}

Role Clause::role_at(Index<Token> begin, const Standing& standing, bool leads) {
  const std::string_view before = sentence_.first < begin ? words_.folded(begin - 1) : std::string_view{};
  const bool preposition = sentence_.first < begin && class_of(words_, begin - 1) == WordClass::preposition;
  if (preposition && !(leads && may_join_clauses(before))) {
    if (before == "of") return Role::of_phrase;
    return before == "by" ? Role::by_phrase : Role::prepositional;
  }
  if (leads) return Role::subject;
  if (standing.object_form) return Role::object;
  const bool comma = before == "," && begin == last_end_ + 1 && anybody_;
  if (comma && now_.has_subject()) return Role::apposition;
  // "…," said Kemp.
  if (sentence_.first < begin && words_.is(begin - 1, WordRole::speech) && !now_.has_subject() && anybody_ == false)
    return Role::subject;
  const bool has_subject = now_.has_subject() || now_.kind == ClauseKind::relative;  // "who"
  return now_.verb || has_subject ? Role::object : Role::subject;
}

void Clause::set_subject(std::uint32_t number, bool joined) {
  if (joined && now_.has_subject())
    now_.subjects[1] = number;
  else
    now_.subjects = {number, kUnresolved};
}

void Clause::place(std::uint32_t number, Standing& standing) {
  const Range<Token> at = standing.tokens;
  const bool pronoun = standing.bearer == Bearer::pronoun;
  const Index<Token> begin = pronoun                           ? at.first
                             : standing.bearer == Bearer::noun ? article_before(at.first)
                                                               : phrase_begin(at.first);
  const std::string_view word = words_.folded(at.first);
  const bool nominative = pronoun && (word == "he" || word == "she");
  standing.object_form = pronoun && is_object(at.first);
  const bool possessor =
      pronoun ? !nominative && !standing.object_form
              : at.last < sentence_.last && words_.document().token(at.last).kind == TokenKind::possessive;
  const Index<Token> verb = verb_behind(at.last);
  const bool leads = nominative || (!pronoun && !possessor && verb < sentence_.last);
  const std::string_view before = sentence_.first < begin ? words_.folded(begin - 1) : std::string_view{};
  standing.joined = !pronoun && (before == "and" || before == "or") && anybody_ && last_end_ + 1 == begin;
  if (standing.joined) {
    standing.role = last_role_;
  } else {
    if (leads && (nominative ||
                  class_of(words_, begin.value > sentence_.first.value ? begin - 1 : begin) != WordClass::preposition ||
                  may_join_clauses(before)))
      open_for_subject(begin);
    standing.role = role_at(begin, standing, leads);
  }
  if (nominative) standing.role = Role::subject;
  if (possessor) {
    standing.host = standing.role;
    standing.role = Role::possessor;
  }
  standing.subjects = now_.subjects;
  standing.governors = now_.governors;
  if (standing.role == Role::subject) set_subject(number, standing.joined);
  standing.speaks =
      standing.role == Role::subject && ((verb < sentence_.last && words_.is(verb, WordRole::speech)) ||
                                         (sentence_.first < begin && words_.is(begin - 1, WordRole::speech)));
  if (before == "to" && sentence_.first + 1 < begin && words_.folded(begin - 2) == "according") standing.speaks = true;
  standing.clause = now_.number;
  standing.clause_kind = now_.kind;
  standing.bracketed = brackets_ > 0;
  last_end_ = at.last;
  last_role_ = standing.role == Role::possessor ? standing.host : standing.role;
  anybody_ = true;
}

bool Clause::introduces(Index<Token> t) const {
  return sentence_.first < t && (words_.folded(t - 1) == "," || words_.folded(t - 1) == ":");
}

}  // namespace galley
