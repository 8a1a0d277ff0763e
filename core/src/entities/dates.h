// Dates: "Monday", "3 June 2019", "September 11", "1990s", "two years", "last week".
#pragma once

#include "entities/names.h"

namespace galley {

/// The date that begins at `first` and ends at `limit` or before; its range is empty if none does.
NameSpan date_at(const Words& words, Index<Token> first, Range<Token> sentence);

}  // namespace galley
