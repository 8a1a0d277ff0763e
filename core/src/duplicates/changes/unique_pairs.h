// What stands once on each side of a comparison, and in which order: the anchors of a patience diff (B. Cohen, 2005).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "duplicates/terms.h"

namespace galley {

/// Numbers of two terms, or of two sentences, in their passages.
struct TermPair {
  std::uint32_t original = 0;
  std::uint32_t copy = 0;
  friend bool operator==(TermPair, TermPair) = default;
};

/// A hash and where it stands.
struct Place {
  TermHash hash;
  std::uint32_t at;
};

/// The places of hashes that each side has once, in the original's order. O(n log n).
std::vector<TermPair> pair_unique(std::vector<Place> original, std::vector<Place> copy);

/// The numbers of those pairs that ascend on the copy's side too and together weigh most. `pairs` ascend on the
/// original's side, no copy stands in two of them, weights are one for each. O(n log n), by a Fenwick tree.
std::vector<std::uint32_t> heaviest_ascending(std::span<const TermPair> pairs, std::span<const std::uint32_t> weights);

}  // namespace galley
