// Which key of a copy stands for which key of the original: seed and extend.
//
//   original   police ARRESTED TWELVE people friday  NIGHT downtown
//   copy       police DETAINED        people friday EVENING downtown
//   pairs      *                      *      *              *
//
// Shared shingles are the seeds. Runs of them are taken longest first, each key once (greedy string tiling: Wise,
// 1993), so exchanged sentences align too; what is left between neighbouring runs is aligned by a longest common
// subsequence.
#pragma once

#include <cstdint>
#include <vector>

#include "duplicates/terms.h"
#include "galley/span.h"

namespace galley {

/// Two keys with the same hash. As a seed: two equal shingles that begin there.
struct KeyPair {
  Index<Key> original;
  Index<Key> copy;
  friend bool operator==(KeyPair, KeyPair) = default;
};

class Aligner {
 public:
  /// Takes a byte for every key. Keys of tokens that are `copied` by now pair with nothing. Both must outlive it.
  Aligner(const Keys& keys, const std::vector<bool>& copied) : keys_(keys), copied_(copied), paired_(keys.all.size()) {}

  /// Pairs of equal keys, each key in one pair at most, sorted by the copy's. The ranges do not overlap and hold every
  /// seed's shingles. O(n log n) in the seeds, whatever the ranges' sizes, and in the length of what aligns.
  std::vector<KeyPair> align(std::vector<KeyPair> seeds, Range<Key> original, Range<Key> copy);

 private:
  void pair_up(KeyPair pair, std::vector<KeyPair>& pairs);
  bool may_pair(KeyPair pair) const;
  void extend(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs);
  void fill(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs);
  void fill_gap(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs);

  const Keys& keys_;
  const std::vector<bool>& copied_;   // by token
  std::vector<std::uint8_t> paired_;  // scratch, all zero between calls
};

}  // namespace galley
