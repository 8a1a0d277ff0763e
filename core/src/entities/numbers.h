// Numbers, in digits and in words.
#pragma once

#include "entities/words.h"

namespace galley {

/// The number that begins at `first` and ends at `limit` or before: "5.5", "two", "2.5 million", "several hundred";
/// empty if none.
Range<Token> number_at(const Words& words, Index<Token> first, Index<Token> limit);

/// A year as digits: "1984", "2015-16", "1990s".
bool is_year(const Words& words, Index<Token> t);

/// A day of the month: "3", "21st".
bool is_day(const Words& words, Index<Token> t);

}  // namespace galley
