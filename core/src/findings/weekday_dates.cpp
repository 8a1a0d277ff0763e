// A weekday that its date contradicts: "Monday, 3 June 2026" was a Wednesday. They are one mention ("Monday, 3 June"),
// or the weekday stands right behind the date ("3 June (Monday)", "June 3, a Monday").
//
// The year is the date's own; without one it is that in which the day is nearest to the article's own date, if that is
// known and within half a year. Left alone: ranges of days, and a date without a year in an article without a date.
#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "entities/calendar.h"
#include "findings/kinds.h"

namespace galley {
namespace {

constexpr int kFarthest = 183;  // days from the article's date to a day without a year

// 1: Monday … 7: Sunday; nothing if the word is no weekday.
std::optional<int> weekday_at(const Overview& overview, Index<Token> t) {
  const std::string_view value = overview.layers.lexicon.value(WordRole::weekday, overview.document().folded(t));
  if (value.size() != 1 || value[0] < '1' || value[0] > '7') return std::nullopt;
  return value[0] - '0';
}

bool is_within_half_a_year(CalendarDate day, CalendarDate article) {
  const auto earliest = add_days(article, -kFarthest), latest = add_days(article, kFarthest);
  return (!earliest || *earliest <= day) && (!latest || day <= *latest);
}

// "--06-03", of the year that brings it nearest to the article's date.
std::optional<CalendarDate> day_near(std::string_view value, CalendarDate article) {
  for (const int year : {article.year(), article.year() - 1, article.year() + 1}) {
    const auto day = CalendarDate::parse(padded(year, 4) + std::string(value.substr(1)));
    if (day && is_within_half_a_year(*day, article)) return day;
  }
  return std::nullopt;
}

// The day that a date's value says.
std::optional<CalendarDate> day_of(std::string_view value, std::optional<CalendarDate> article) {
  if (!value.starts_with("--")) return CalendarDate::parse(value);
  return article ? day_near(value, *article) : std::nullopt;
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
    const auto day = weekday ? day_of(entity.value, overview.layers.date) : std::nullopt;
    if (!day || weekday_of(*day) == *weekday) continue;
    findings.push_back({FindingKind::weekday_date,
                        Severity::high,
                        {mention.span},
                        {mention.entity},
                        {},
                        entity.value.starts_with("--") ? "year-of-article" : "year-given"});
  }
}

}  // namespace galley
