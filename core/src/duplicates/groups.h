// Pairs of passages as groups: every copy is a copy of the group's original, and of nothing else.
#pragma once

#include <vector>

#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// A passage and the earlier one it repeats.
struct Repeat {
  Range<Token> original;
  Range<Token> copy;
  bool quotation = false;  ///< the same words quoted twice
};

/// One group for each original, in the report's order. A group is exact, or a quotation, if all its copies are.
/// O(n log n).
std::vector<DuplicateGroup> group_repeats(const Document& document, std::vector<Repeat> repeats);

}  // namespace galley
