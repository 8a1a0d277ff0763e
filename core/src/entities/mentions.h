// Names, dates, times and amounts, as one list.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entities/names.h"
#include "galley/calendar_date.h"

namespace galley {

/// What a date, a time or an amount among the mentions means; as in Entity.
struct MentionValue {
  std::uint32_t mention = 0;  ///< its number
  std::string value;          ///< not empty
  std::string unit;
};

struct Mentions {
  Pages<NameSpan> names;             ///< in text order, none overlapping another
  std::vector<MentionValue> values;  ///< ascending
};

/// The names, and in the gaps between them times, dates and amounts; a pattern gives way to a name, but for the country
/// in "5 million US dollars". `article`: the day the article is dated, if it is known.
Mentions find_mentions(const Words& words, Pages<NameSpan> names, std::optional<CalendarDate> article);

}  // namespace galley
