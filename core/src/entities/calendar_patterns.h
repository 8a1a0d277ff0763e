// Days, months and weekdays, written out or in figures: "Monday, 3 June 2019", "June 3-5", "fourth of July",
// "2019-06-03".
#pragma once

#include <optional>
#include <string>

#include "entities/date_reader.h"

namespace galley {

/// What a date says; what it does not say is 0 or empty.
struct DateParts {
  std::string year;  ///< as a value: "2019"
  int month = 0;
  int day = 0;
  int last_day = 0;  ///< of a range
  int weekday = 0;   ///< 1: Monday … 7: Sunday

  /// "2019-06-03", "--06-03", "2019-06", "--06"; empty for a weekday alone, and for a day that does not exist.
  std::string value() const;
};

/// Reads the longest such date; nothing if none begins at the reader's place.
std::optional<DateParts> read_day(DateReader& reader, Range<Token> sentence);

}  // namespace galley
