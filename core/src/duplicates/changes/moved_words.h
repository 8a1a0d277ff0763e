// Words that stand elsewhere in the copy: sentences and clauses in another order.
#pragma once

#include <span>
#include <vector>

#include "duplicates/changes/term_pairs.h"

namespace galley {

/// By term of each side, whether it is part of a moved block.
struct MovedTerms {
  std::vector<bool> original;
  std::vector<bool> copy;
};

/// Blocks of four words and more that stand on both sides without being paired as equals, two of the four neither
/// numbers nor names: "12 dead" and "John Smith" that change places are changes of their own. Each place on one side
/// counts for one on the other. O(n log n).
MovedTerms find_moved_words(std::span<const ClassifiedTerm> original, std::span<const ClassifiedTerm> copy,
                            std::span<const TermPair> pairs);

}  // namespace galley
