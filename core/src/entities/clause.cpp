#include "entities/clause.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "entities/name_context.h"

namespace galley {
namespace {

// "the former district attorney": words from the article to the noun; bounds the search.
constexpr std::uint32_t kLongestDescription = 4;

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_preposition(std::string_view word) {
  static constexpr std::array<std::string_view, 16> kPrepositions{
      "of",   "by",    "with", "for",     "to",      "from", "about", "against",
      "than", "under", "on",   "between", "without", "like", "in",    "at"};
  return is_one_of(kPrepositions, word);
}

bool is_relative(std::string_view word) {
  return word == "who" || word == "whom" || word == "whose" || word == "which";
}

// "Marlow said Kemp thanked him": a clause may follow at once. Verbs that take a person ("told") are not among them.
bool leaves_out_that(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kVerbs{"said",    "says",     "believes", "thinks",
                                                           "thought", "knew",     "hopes",    "claimed",
                                                           "argued",  "insisted", "noted",    "added"};
  return is_one_of(kVerbs, word);
}

// A clause of its own begins behind it. "To" ends one as well: whom "him" means in "told Kemp to help him" is open.
bool joins_clauses(std::string_view word) {
  static constexpr std::array<std::string_view, 22> kJoints{
      "that",  "because", "when", "while", "if",      "as",    "after",  "before", "since", "although", "though",
      "where", "what",    "how",  "why",   "whether", "until", "unless", "to",     ";",     "\"",       "so"};
  return is_one_of(kJoints, word) || is_relative(word);
}

}  // namespace

void Clause::pass(Index<Token> t) {
  const std::string_view word = words_.folded(t);
  if (joins_clauses(word)) {
    subjects_.clear();
    clause_open_ = true;
  }
  if (word != ",") return;
  if (aside_) {
    aside_ = false;
  } else if (t + 1 < sentence_.last) {
    const std::string_view next = words_.folded(t + 1);
    const bool apposition = !subject_open_ && (next == "a" || next == "an" || next == "the");
    aside_ = is_relative(next) || apposition;
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

Standing Clause::place(std::uint32_t thing, Range<Token> at) {
  Standing standing;
  standing.thing = thing;
  Index<Token> begin = title_before(words_, at.first, sentence_).first;
  if (thing == kNobody) {
    standing.sex = words_.entry(at.first).sex;
    begin = article_before(at.first);
  }
  const std::string_view before = sentence_.first < begin ? words_.folded(begin - 1) : std::string_view{};
  standing.after_preposition = is_preposition(before);
  standing.possessor = at.last < sentence_.last && words_.document().token(at.last).kind == TokenKind::possessive;
  if (standing.after_preposition || aside_) return standing;
  standing.subject = subject_open_;
  subject_open_ = false;
  if (standing.possessor) return standing;
  const bool joined = before == "and" || before == "or";
  const bool begins = clause_open_ || joined || before == "," || before == "but" || leaves_out_that(before);
  if (!begins) return standing;
  if (!joined) subjects_.clear();
  if (thing != kNobody) subjects_.push_back(thing);
  clause_open_ = false;
  return standing;
}

bool Clause::is_object(Index<Token> t) const {
  const std::string_view word = words_.folded(t);
  if (word == "him") return true;
  if (word != "her") return false;
  if (!(t + 1 < sentence_.last)) return true;
  return words_.document().token(t + 1).kind != TokenKind::word || words_.is(t + 1, WordRole::opener) ||
         is_preposition(words_.folded(t + 1)) || joins_clauses(words_.folded(t + 1));
}

bool Clause::introduces(Index<Token> t) const {
  return sentence_.first < t && (words_.folded(t - 1) == "," || words_.folded(t - 1) == ":");
}

}  // namespace galley
