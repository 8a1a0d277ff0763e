// A weekday that its date contradicts: "Monday, 3 June 2026" was a Wednesday. They are one mention ("Monday, 3 June"),
// or the weekday stands right behind the date ("3 June (Monday)", "June 3, a Monday").
//
// The year is the date's own. Without one it is that of the article's date, if that is known, or the one beside it, if
// the day is less than eight months away then: no such year has the day on that weekday. Left alone: ranges of days,
// and a date without a year in an article without a date.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "entities/calendar.h"
#include "findings/kinds.h"

namespace galley {
namespace {

constexpr int kFarthest = 245;  // days between the article's date and a day without a year: eight months

// 1: Monday … 7: Sunday; nothing if the word is no weekday.
std::optional<int> weekday_at(const Overview& overview, Index<Token> t) {
  const std::string_view value = overview.layers.lexicon.value(WordRole::weekday, overview.document().folded(t));
  if (value.size() != 1 || value[0] < '1' || value[0] > '7') return std::nullopt;
  return value[0] - '0';
}

// Does the day fall on the weekday in a year that brings it near to the article's date? "--06-03"
bool fits_near(std::string_view value, int weekday, CalendarDate article) {
  const auto earliest = add_days(article, -kFarthest), latest = add_days(article, kFarthest);
  for (const int year : {article.year() - 1, article.year(), article.year() + 1}) {
    const auto day = CalendarDate::parse(padded(year, 4) + std::string(value.substr(1)));
    if (!day || (earliest && *day < *earliest) || (latest && *latest < *day)) continue;
    if (weekday_of(*day) == weekday) return true;
  }
  return false;
}

// Nothing is contradicted where the year is not known, or the value is no single day.
bool is_contradicted(std::string_view value, int weekday, std::optional<CalendarDate> article) {
  constexpr std::size_t kDayWithoutYear = 7;
  if (value.starts_with("--"))
    return article && value.size() == kDayWithoutYear && !fits_near(value, weekday, *article);
  const auto day = CalendarDate::parse(value);
  return day && weekday_of(*day) != weekday;
}

// The weekday that stands in the mention or belongs to it from behind.
std::optional<int> weekday_of_mention(const Overview& overview, Range<Token> tokens) {
  const Document& document = overview.document();
  if (const auto first = weekday_at(overview, tokens.first)) return first;
  const Index<Token> behind = tokens.last;
  if (!document.segments.tokens.contains(behind + 2)) return std::nullopt;
  const bool bracketed = document.folded(behind) == "(" && document.folded(behind + 2) == ")";
  if (bracketed) return weekday_at(overview, behind + 1);
  if (document.folded(behind) == "," && document.folded(behind + 1) == "a") return weekday_at(overview, behind + 2);
  return std::nullopt;
}

}  // namespace

void find_weekday_dates(const Overview& overview, Findings& findings) {
  for (const Index<Mention> i : overview.names()) {
    const Mention& mention = overview.report().mentions[i];
    const Entity& entity = overview.entity_of(mention);
    if (entity.type != EntityType::date || entity.value.empty() || overview.repeats(mention.span)) continue;
    const auto weekday = weekday_of_mention(overview, overview.tokens_of(mention.span));
    if (!weekday || !is_contradicted(entity.value, *weekday, overview.layers.date)) continue;
    findings.push_back({FindingKind::weekday_date,
                        Severity::high,
                        {mention.span},
                        {mention.entity},
                        {},
                        entity.value.starts_with("--") ? "year-of-article" : "year-given"});
  }
}

}  // namespace galley
