#include "entities/calendar.h"

#include <cstddef>

namespace galley {
namespace {

// Days since 1 March of the year 0, reckoned in years that begin in March: a leap day is the last of its year.
int day_number(CalendarDate date) {
  const int year = date.month() > 2 ? date.year() : date.year() - 1;
  const int month = (date.month() + 9) % 12;
  return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day() - 1;
}

std::optional<CalendarDate> day_of(int number) {
  if (number < 0) return std::nullopt;
  int year = static_cast<int>((10000LL * number + 14780) / 3652425);
  const auto days_before = [](int y) { return y * 365 + y / 4 - y / 100 + y / 400; };
  if (days_before(year) > number) --year;
  const int day = number - days_before(year);
  const int month = (100 * day + 52) / 3060;
  return CalendarDate::of(year + (month + 2) / 12, (month + 2) % 12 + 1, day - (month * 306 + 5) / 10 + 1);
}

}  // namespace

std::optional<CalendarDate> add_days(CalendarDate date, int days) { return day_of(day_number(date) + days); }

// 1 March of the year 0 was a Wednesday.
int weekday_of(CalendarDate date) { return (day_number(date) + 2) % 7 + 1; }

std::string padded(int number, int digits) {
  const std::string text = std::to_string(number);
  const auto size = static_cast<std::size_t>(digits);
  return text.size() < size ? std::string(size - text.size(), '0') + text : text;
}

std::string iso_day(CalendarDate date) {
  return padded(date.year(), 4) + '-' + padded(date.month(), 2) + '-' + padded(date.day(), 2);
}

std::string iso_week(CalendarDate date) {
  const CalendarDate thursday = add_days(date, 4 - weekday_of(date)).value_or(date);
  const int first = day_number(*CalendarDate::of(thursday.year(), 1, 1));
  return padded(thursday.year(), 4) + "-W" + padded((day_number(thursday) - first) / 7 + 1, 2);
}

std::optional<std::string> iso_month(CalendarDate date, int months) {
  const int count = date.year() * 12 + date.month() - 1 + months;
  if (count < 12 || count >= 10000 * 12) return std::nullopt;
  return padded(count / 12, 4) + '-' + padded(count % 12 + 1, 2);
}

}  // namespace galley
