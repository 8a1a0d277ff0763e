#include "galley/calendar_date.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

namespace galley {
namespace {

TEST(CalendarDate, IsADayThatThereIs) {
  const auto day = CalendarDate::of(2024, 2, 29);
  ASSERT_TRUE(day);
  EXPECT_EQ(day->year(), 2024);
  EXPECT_EQ(day->month(), 2);
  EXPECT_EQ(day->day(), 29);
  EXPECT_TRUE(CalendarDate::of(2000, 2, 29));
  EXPECT_TRUE(CalendarDate::of(1, 1, 1));
  EXPECT_TRUE(CalendarDate::of(9999, 12, 31));
  for (const auto& none : {CalendarDate::of(2026, 2, 29), CalendarDate::of(1900, 2, 29), CalendarDate::of(2026, 4, 31),
                           CalendarDate::of(2026, 0, 1), CalendarDate::of(2026, 13, 1), CalendarDate::of(2026, 1, 0),
                           CalendarDate::of(0, 1, 1), CalendarDate::of(10000, 1, 1), CalendarDate::of(2026, -1, -1)})
    EXPECT_EQ(none, std::nullopt);
}

TEST(CalendarDate, ReadsOneForm) {
  EXPECT_EQ(CalendarDate::parse("2026-11-22"), CalendarDate::of(2026, 11, 22));
  EXPECT_EQ(CalendarDate::parse("0033-04-03"), CalendarDate::of(33, 4, 3));
  for (const std::string_view text : {"", "2026-11-2", "2026-11-222", "2026/11/22", "20261122", "2026-11-22T",
                                      "2026-11-31", "+026-11-22", " 026-11-22", "2026-1a-22", "٢٠٢٦-١١"})
    EXPECT_EQ(CalendarDate::parse(text), std::nullopt) << text;
}

TEST(CalendarDate, IsOrdered) {
  EXPECT_LT(CalendarDate::parse("2025-12-31"), CalendarDate::parse("2026-01-01"));
  EXPECT_LT(CalendarDate::parse("2026-01-31"), CalendarDate::parse("2026-02-01"));
}

}  // namespace
}  // namespace galley
