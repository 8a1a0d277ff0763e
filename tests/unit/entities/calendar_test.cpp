#include "entities/calendar.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

CalendarDate day(int year, int month, int day) { return CalendarDate::of(year, month, day).value(); }

// Every day from one end of the calendar to the other follows the one before.
TEST(Calendar, DaysAndWeekdaysFollowEachOther) {
  CalendarDate date = day(1, 1, 1);
  int weekday = 1;  // a Monday
  int count = 1;
  while (const auto next = add_days(date, 1)) {
    const bool new_month = date.day() == CalendarDate::days_of(date.year(), date.month());
    const bool new_year = new_month && date.month() == 12;
    ASSERT_EQ(*next,
              day(date.year() + new_year, new_year ? 1 : date.month() + new_month, new_month ? 1 : date.day() + 1));
    ASSERT_EQ(weekday_of(date), weekday) << iso_day(date);
    ASSERT_EQ(add_days(*next, -1), date);
    date = *next;
    weekday = weekday % 7 + 1;
    ++count;
  }
  EXPECT_EQ(date, day(9999, 12, 31));
  EXPECT_EQ(count, 3652059);
  EXPECT_EQ(add_days(day(1, 1, 1), -1), std::nullopt);
}

TEST(Calendar, WeeksAndMonths) {
  EXPECT_EQ(iso_week(day(2026, 11, 22)), "2026-W47");
  EXPECT_EQ(iso_week(day(2027, 1, 3)), "2026-W53");
  EXPECT_EQ(iso_week(day(2025, 12, 29)), "2026-W01");
  EXPECT_EQ(iso_month(day(2026, 1, 31), -1), "2025-12");
  EXPECT_EQ(iso_month(day(2026, 12, 1), 14), "2028-02");
  EXPECT_EQ(iso_month(day(1, 1, 1), -1), std::nullopt);
  EXPECT_EQ(iso_month(day(9999, 12, 1), 1), std::nullopt);
  EXPECT_EQ(iso_day(day(33, 4, 3)), "0033-04-03");
}

}  // namespace
}  // namespace galley
