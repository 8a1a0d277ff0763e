// All names and patterns of a text in one list: what grouping and pronouns read.
#pragma once

#include <vector>

#include "entities/names.h"

namespace galley {

/// Names, dates and amounts in text order, none overlapping another; a name goes before a pattern. Linear.
Pages<NameSpan> find_mentions(const Words& words);

}  // namespace galley
