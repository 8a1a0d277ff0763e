// Amounts: money ("$2.5 million", "20 euros"), percentages ("5.5%", "six percent") and quantities ("40 kilometers").
#pragma once

#include "entities/names.h"

namespace galley {

/// The amount that begins at `first`; its range is empty if none does.
NameSpan amount_at(const Words& words, Index<Token> first, Range<Token> sentence);

}  // namespace galley
