// Dates and periods, with their values in ISO 8601 and its second part (EDTF, for what is no whole day, month or year):
//
//   3 June 2019          2019-06-03         the 1990s, 19th century   199X, 18XX
//   June 2019            2019-06            summer of 2009            2009-22 (spring 21 … winter 24)
//   June 3               --06-03            first quarter of 2008     2008-33 (quarters 33 to 36, halves 40 and 41)
//   June                 --06               two years, past 12 months P2Y, P12M
//   2015-16              2015/2016          15 to 20 years            P15Y/P20Y
//   200 B.C.             -0199              today, Monday             only with the article's date (relative_dates.h)
#pragma once

#include <optional>

#include "entities/measure.h"
#include "galley/calendar_date.h"

namespace galley {

/// The date that begins at `first` and ends at `room.limit` or before; nothing if none does.
Measure date_at(const Words& words, Index<Token> first, Room room, std::optional<CalendarDate> article);

}  // namespace galley
