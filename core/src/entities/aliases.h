// Aliases that the text gives itself, and acronyms.
//
//   World Food Fund (WFF) …  WFF (World Food Fund) …      brackets
//   the Marsh Fund, also known as the Moor Fund            words that say so
//   World Food Fund … the WFF                              initials, where one name alone has them
#pragma once

#include "entities/grouping_state.h"

namespace galley {

/// Looks at names that stand side by side.
void join_stated_aliases(GroupingState& state);

/// Acronyms of three letters or more that the lexicon does not know.
void join_acronyms(GroupingState& state);

}  // namespace galley
