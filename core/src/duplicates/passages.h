// From aligned keys to passages: which sentences are copies of which.
#pragma once

#include <span>
#include <vector>

#include "duplicates/alignment.h"
#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// A passage and the earlier one it is a copy of.
struct PassagePair {
  Range<Token> original;
  Range<Token> copy;
  std::vector<KeyPair> aligned;  ///< sorted by the copy's key
  double score = 0;              ///< by which the longer and liker passage wins
};

/// The passages in `aligned`, which is one-to-one and sorted by the copy's key: one if all of it together is like
/// enough, as when sentences were exchanged, otherwise those of its strands. In copy order; they do not overlap.
/// O(n log n) in `aligned`.
std::vector<PassagePair> find_passages(const Document& document, const Keys& keys, std::span<const KeyPair> aligned);

}  // namespace galley
