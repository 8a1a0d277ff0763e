// Dates counted from the day the article is dated; they mean nothing without it. For an article of Sunday, 2026-11-22:
//
//   today, yesterday, tomorrow              2026-11-22, 2026-11-21, 2026-11-23
//   last week, this month, next year        2026-W46, 2026-11, 2027: the calendar's, a week from Monday to Sunday
//   last quarter, next weekend              2026-35 (EDTF), 2026-11-28/2026-11-29
//   two days ago, a year from now           2026-11-20, 2027: as exact as the unit; of decades nothing
//   last Tuesday, next Tuesday              2026-11-17, 2026-11-24: the nearest before or after the article's day
//   this Tuesday                            2026-11-17: of the article's own week
//   said on Tuesday, on Tuesday (no cue)    2026-11-17: the latest one, the article's day being one itself
//   will meet on Tuesday                    2026-11-24: the next one, the article's day being one itself
//
// The cue is the nearest of the words that data/measure_words.tsv has as future_cue and past_cue, or one in "-ed",
// within 12 words before the weekday, or else 8 behind it, in its sentence.
#pragma once

#include <optional>

#include "entities/date_reader.h"
#include "entities/measure.h"
#include "galley/calendar_date.h"

namespace galley {

/// "2026-11-17"; empty outside the years 1 to 9999. `weekday`: 1 is Monday.
std::string resolve_weekday(const Words& words, Index<Token> at, Range<Token> sentence, int weekday,
                            CalendarDate article);

/// "2026-11-21" for "-1", what data/measure_words.tsv has for "yesterday".
std::string resolve_day(std::string_view days, CalendarDate article);

/// Reads "last week", "two days ago"; its value, or nothing if none begins at the reader's place.
std::optional<std::string> read_relative(DateReader& reader, CalendarDate article);

}  // namespace galley
