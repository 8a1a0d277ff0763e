// A day of the calendar.
//
//   CalendarDate::parse("2026-11-22")   that day
//   CalendarDate::of(2026, 2, 29)       nothing: 2026 is no leap year
#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace galley {

/// A day of the Gregorian calendar, also before it was introduced (ISO 8601); years 1 to 9999. There is no invalid one.
class CalendarDate {
 public:
  /// Nothing if there is no such day.
  static constexpr std::optional<CalendarDate> of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_of(year, month))
      return std::nullopt;
    return CalendarDate(year, month, day);
  }

  /// Reads YYYY-MM-DD and nothing else; nothing if `text` is not so written, or there is no such day.
  static constexpr std::optional<CalendarDate> parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int fields[3] = {0, 0, 0};
    for (int i = 0, field = 0; const char c : text) {
      if (i == 4 || i == 7)
        ++field;
      else if (c < '0' || c > '9')
        return std::nullopt;
      else
        fields[field] = fields[field] * 10 + (c - '0');
      ++i;
    }
    return of(fields[0], fields[1], fields[2]);
  }

  /// 28 to 31; `month` is 1 to 12.
  static constexpr int days_of(int year, int month) {
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  constexpr int year() const { return year_; }    ///< 1 to 9999
  constexpr int month() const { return month_; }  ///< 1 to 12
  constexpr int day() const { return day_; }      ///< 1 to 31

  friend constexpr bool operator==(CalendarDate, CalendarDate) = default;
  friend constexpr auto operator<=>(CalendarDate, CalendarDate) = default;

 private:
  constexpr CalendarDate(int year, int month, int day) : year_(year), month_(month), day_(day) {}

  int year_;
  int month_;
  int day_;
};

}  // namespace galley
