// Years as digits, alone and as part of a date.
#pragma once

#include <string>

#include "entities/words.h"

namespace galley {

/// "1984", "2015-16", "2007-8", "1939–1945", "1990s".
bool is_year(const Words& words, Index<Token> t);

/// "1984", "2015/2016", "199X" (the years from 1990 to 1999, EDTF); empty for what can mean two things ("1800s").
std::string year_value(std::string_view folded);

/// "0000" for 1 B.C., "-0199" for 200 B.C. (ISO 8601 has a year 0).
std::string year_before_christ(std::uint32_t year);

/// The years of the 19th century: "18XX" (EDTF).
std::string century_value(std::uint32_t century);

/// "bc", "B.C.", "BCE".
bool is_before_christ(std::string_view folded);

}  // namespace galley
