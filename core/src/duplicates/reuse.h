// Reuse between texts: the search for duplicates runs over all texts joined, and what more than one of them has is
// theirs in common.
#pragma once

#include "duplicates/joined_texts.h"
#include "galley/comparison.h"
#include "segment/document.h"

namespace galley {

/// `document` is the joined texts. O(n log n) in them.
Comparison find_reuse(const Document& document, const JoinedTexts& texts);

}  // namespace galley
