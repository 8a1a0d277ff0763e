#include "entities/name_runs.h"

#include <algorithm>

namespace galley {
namespace {

// Capitals read as one stretch; bounds the work, which is quadratic within a stretch.
constexpr std::uint32_t kLongestRun = 24;

}  // namespace

bool NameRuns::upper(Index<Token> t) const {
  const Token& token = words_.document().token(t);
  return token.letter_case == LetterCase::upper && words_.capital(t) == Capital::free;
}

bool NameRuns::shouted(Index<Token> t) const {
  return forced(t) && words_.document().token(t).letter_case == LetterCase::upper;
}

// "May" after a forename is a family name.
bool NameRuns::is_date_word(Index<Token> t) const {
  if (is(t, WordRole::weekday)) return true;
  return is(t, WordRole::month) && !(sentence_.first < t && is(t - 1, WordRole::forename) && capital(t - 1));
}

bool NameRuns::can_begin(Index<Token> t) const { return capital(t) && !is_date_word(t); }

Index<Token> NameRuns::end_of_run(Index<Token> t) const {
  const Index<Token> limit = std::min(sentence_.last, t + kLongestRun);
  ++t;
  while (t < limit) {
    Index<Token> next = t;
    if (words_.folded(t) == "&" || (words_.folded(t) == "," && ends_after_comma(t + 1)))
      ++next;
    else
      while (next < sentence_.last && next.value - t.value < 3 && !capital(next) && is(next, WordRole::particle))
        ++next;
    if (next == sentence_.last || !can_begin(next) || is_headline_word(next)) break;
    t = next + 1;
  }
  return t;
}

// A word of the language inside a line where every word has a capital: "Wealthy Voters Abandon Clinton".
bool NameRuns::is_headline_word(Index<Token> t) const {
  const LexiconEntry& entry = words_.entry(t);
  return forced(t) && (entry.has(WordRole::opener) || entry.has(WordRole::common)) && !entry.has(WordRole::surname) &&
         !entry.has(WordRole::title) && !entry.has(WordRole::organization_head) && !entry.has(WordRole::place_head) &&
         !entry.has(WordRole::event_head);
}

// "Jr." and "Inc." belong to the name before their comma.
bool NameRuns::ends_after_comma(Index<Token> t) const {
  if (!(t < sentence_.last)) return false;
  return is(t, WordRole::generation) ||
         (is(t, WordRole::organization_head) && words_.document().token(t).kind == TokenKind::abbreviation);
}

Range<Token> NameRuns::known_at(Index<Token> t) const {
  const Range<Token> known = words_.longest(t, sentence_.last, WordRole::known_name);
  if (known.empty()) return known;
  if (known.size() == 1 && is(t, WordRole::opener) && !upper(t)) return {t, t};
  return capital(known.last - 1) || words_.document().token(known.last - 1).kind == TokenKind::number
             ? known
             : Range<Token>{t, t};
}

bool NameRuns::has_head(Range<Token> tokens) const {
  const LexiconEntry& entry = words_.entry(tokens.last - 1);
  return tokens.size() > 1 &&
         (entry.has(WordRole::organization_head) || entry.has(WordRole::place_head) || entry.has(WordRole::event_head));
}

// "Earl Warren": the title is a forename, and a family name alone follows; "the Earl Warren" and "British Major" tell
// of an office.
bool NameRuns::is_forename_with_family(Index<Token> t, Index<Token> run, Index<Token> last) const {
  const bool alone = run == t && !(sentence_.first < t && words_.folded(t - 1) == "the");
  return alone && last.value - t.value == 2 && is(t, WordRole::forename) && is(t + 1, WordRole::surname);
}

Range<Token> NameRuns::title_at(Index<Token> t, Index<Token> run, Index<Token> last) const {
  const Range<Token> title = words_.longest(t, sentence_.last, WordRole::title);
  if (title.empty()) return title;
  if (title.size() == 1 && is_forename_with_family(t, run, last)) return {t, t};
  const bool ends_name = title.size() == 1 && run < t && is(t - 1, WordRole::forename) &&
                         (title.last == last || is(title.last, WordRole::generation));
  const bool part = ends_name || (title.last < last && has_head({t, last}) && !is(title.last, WordRole::forename));
  return part ? Range<Token>{t, t} : title;
}

bool NameRuns::is_skipped(Range<Token> rest) const {
  const Index<Token> t = rest.first;
  if (upper(t)) return false;
  // "Local Marsh Fund" may begin with its adjective, "The Marsh Fund" never with its article.
  if (is(t, WordRole::opener)) return forced(t) || words_.folded(t).size() < 4 || !has_head(rest);
  return forced(t) && rest.size() > 1 && (is(t, WordRole::common) || words_.usually_small(t)) && !has_head(rest);
}

Index<Token> NameRuns::segment_end(Index<Token> t, Index<Token> run, Index<Token> last) const {
  while (t < last && title_at(t, run, last).empty()) ++t;
  return t;
}

Index<Token> NameRuns::end_of_joined(Range<Token> tokens) const {
  const Index<Token> t = tokens.last;
  if (!(t + 1 < sentence_.last) || words_.folded(t) != "and" || !can_begin(t + 1)) return t;
  const bool heading = has_head(tokens) || !is(t - 1, WordRole::common) || !is(t + 1, WordRole::common);
  if (heading || (tokens.size() == 1 && forced(tokens.first))) return t;
  const Index<Token> end = end_of_run(t + 1);
  return end.value - t.value > 2 && is(end - 1, WordRole::organization_head) ? end : t;
}

}  // namespace galley
