// Dates, times and amounts with their values: the case files, and any words thrown together.
#include <gtest/gtest.h>

#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "galley/analyzer.h"

namespace galley {
namespace {

constexpr std::string_view kTypes[] = {"person", "organization", "place", "nationality", "event",
                                       "date",   "time",         "money", "percent",     "quantity"};

const Analyzer& analyzer() {
  static const Analyzer one;
  return one;
}

// "money: $5m = 5 million dollars -> 5000000 USD", a line for each entity.
std::string listing(const std::string& text, std::optional<CalendarDate> date) {
  const auto result = analyzer().analyze(text, {date});
  const Report& report = std::get<Report>(result);
  EXPECT_EQ(validate(report, text), std::nullopt) << text;
  std::string lines;
  for (const Entity& entity : report.entities) {
    if (!lines.empty()) lines += '\n';
    lines += std::string(kTypes[static_cast<std::size_t>(entity.type)]) + ": " + std::string(entity.name.of(text));
    for (const Span alias : entity.aliases) lines += " = " + std::string(alias.of(text));
    if (!entity.value.empty()) lines += " -> " + entity.value;
    if (!entity.unit.empty()) lines += " " + entity.unit;
  }
  return lines;
}

class PatternCases : public ::testing::TestWithParam<const char*> {};

TEST_P(PatternCases, AsListed) {
  const std::string file = GetParam();
  const auto date = file == "relative_dates" ? CalendarDate::parse("2026-11-22") : std::nullopt;
  for (const auto& c : testing::load_cases("entities/" + file + ".txt"))
    EXPECT_EQ(listing(c.input, date), c.expected) << c.title;
}

INSTANTIATE_TEST_SUITE_P(Files, PatternCases, ::testing::Values("amounts", "dates", "times", "relative_dates"),
                         [](const auto& file) { return std::string(file.param); });

// At the calendar's ends there is no day before or after; then there is no value.
TEST(Patterns, ReckonWithinTheCalendar) {
  const std::string text = "Yesterday, last week, last year, two days ago, a year ago, last Friday, last weekend.";
  EXPECT_EQ(listing(text, CalendarDate::of(1, 1, 1)), "date: Yesterday\ndate: two days -> P2D\ndate: Friday");
  EXPECT_EQ(listing("Tomorrow, next year, next month, next Friday.", CalendarDate::of(9999, 12, 31)),
            "date: Tomorrow\ndate: Friday");
}

TEST(Patterns, AYearBeginsInItsFirstThursdaysWeek) {
  EXPECT_EQ(listing("This week.", CalendarDate::of(2027, 1, 3)), "date: This week -> 2026-W53");
  EXPECT_EQ(listing("Next week.", CalendarDate::of(2027, 1, 3)), "date: Next week -> 2027-W01");
  EXPECT_EQ(listing("Two days ago.", CalendarDate::of(2024, 3, 1)), "date: Two days ago -> 2024-02-28");
}

// Words that the patterns care about, thrown together: whatever comes out must be a sound report.
TEST(Patterns, SoundOnAnyWords) {
  constexpr const char* kWords[] = {"a",
                                    "half",
                                    "and",
                                    "of",
                                    "to",
                                    "-",
                                    "–",
                                    "between",
                                    "two",
                                    "hundred",
                                    "five",
                                    "million",
                                    "dozen",
                                    "2.5",
                                    "1,00",
                                    "5-10",
                                    "2015-16",
                                    "1990s",
                                    "21st",
                                    "century",
                                    "B.C.",
                                    "$",
                                    "US$",
                                    "US",
                                    "Rs",
                                    "£",
                                    "m",
                                    "bn",
                                    "dollars",
                                    "Swiss",
                                    "%",
                                    "per",
                                    "cent",
                                    "km",
                                    "/",
                                    "h",
                                    "minus",
                                    "°",
                                    "C",
                                    "people",
                                    "pounds",
                                    "10:30",
                                    "p.m.",
                                    "GMT",
                                    "noon",
                                    "May",
                                    "march",
                                    "Sunday",
                                    "June",
                                    "31",
                                    "2026",
                                    "ago",
                                    "years",
                                    "last",
                                    "next",
                                    "week",
                                    "weekend",
                                    "today",
                                    "will",
                                    "said",
                                    "summer",
                                    "½",
                                    "Q1",
                                    "first",
                                    "quarter",
                                    "old",
                                    ",",
                                    ".",
                                    "\n",
                                    "99999999",
                                    "99999999999999999"};
  std::mt19937 random(11);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += std::string(kWords[random() % std::size(kWords)]) + (random() % 6 ? " " : "");
    listing(text, random() % 2 ? CalendarDate::of(1 + static_cast<int>(random() % 9999), 1, 31) : std::nullopt);
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace galley
