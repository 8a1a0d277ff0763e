// How like two passages are.
#pragma once

#include <cstdint>
#include <span>

#include "duplicates/alignment.h"
#include "duplicates/terms.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// Equal terms: the same text but for case, composition, styles of marks and dashes, and white space.
bool is_exact_copy(const Document& document, Range<Token> a, Range<Token> b);

/// 2·common / (a + b) over the terms of both, each counted as often as it stands (Sørensen-Dice). Below 1 unless the
/// passages are exact copies, even if they only differ in order. O(n log n).
Proportion similarity(const Document& document, Range<Token> a, Range<Token> b);

/// How far the keys of two passages agree.
struct Agreement {
  std::uint32_t aligned = 0;
  double cost = 0;  ///< of the keys that do not align

  double score() const { return aligned - cost; }
  /// Long and like enough for a near copy.
  bool is_near_copy() const;
};

/// A key that does not align costs 1/2. Names and numbers in which the passages differ cost more from the second on:
/// sentences of one form ("Boyd, 34, of Leeds, was fined £80.") agree in everything else. `aligned` is sorted by the
/// copy's key and lies in the two ranges.
Agreement agreement(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                    Range<Key> copy);

}  // namespace galley
