// Reckoning with days, weeks and months, and their names in ISO 8601.
#pragma once

#include <optional>
#include <string>

#include "galley/calendar_date.h"

namespace galley {

/// The day so many days later, or earlier. Nothing outside the years 1 to 9999.
std::optional<CalendarDate> add_days(CalendarDate date, int days);

/// 1: Monday … 7: Sunday.
int weekday_of(CalendarDate date);

/// "2026-11-22"
std::string iso_day(CalendarDate date);
/// "2026-W47": the week that begins on a Monday and has the year's first Thursday in its first.
std::string iso_week(CalendarDate date);
/// "2026-11"; so many months later.
std::optional<std::string> iso_month(CalendarDate date, int months);

/// `number` with so many digits at least: "07".
std::string padded(int number, int digits);

}  // namespace galley
