// Where a run of keys stood before: an inverted index of shingles.
//
// Shingles: Broder, "On the resemblance and containment of documents" (1997), here of keys.
// Shingles that stand once in the whole text lead nowhere and have no entry. Of the others only the first kMostPlaces
// places are kept, so that a look-up costs O(1) on any text; what stands in more places is a phrase and tells passages
// apart no longer.
#pragma once

#include <cstdint>
#include <vector>

#include "duplicates/terms.h"
#include "galley/span.h"

namespace galley {

class FingerprintIndex {
 public:
  /// Keys in a shingle. Seven keys with the middle one changed keep two shingles. Shingles of two find nothing more and
  /// take three times as long (development figures as in similarity.cpp; 4 MB of news).
  static constexpr std::uint32_t kShingle = 3;
  static constexpr std::uint32_t kMostPlaces = 4;

  /// Knows all shingles of `keys`, and no place of them yet. Linear; takes up to 9 bytes for every key, 16 more while
  /// it is built.
  explicit FingerprintIndex(const Keys& keys);

  /// Calls visit(Index<Key>) for every place kept of the shingle that begins at `at`, in their order. Two shingles in
  /// 2^32 are taken for equal and are not.
  template <class Visit>
  void for_each_place(Index<Key> at, Visit visit) const {
    for (std::uint32_t i = slot_of_[at.value]; places_[i] != kNone; ++i) visit(Index<Key>{places_[i]});
  }

  /// Keeps `at` as a place of the shingle that begins there, if it has fewer than kMostPlaces.
  void insert(Index<Key> at);

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::vector<std::uint32_t> slot_of_;  // of the shingle that begins at a key: where its places begin
  // Room for the places of every shingle, each ended by a kNone. Slot 0 is that of shingles that stand once.
  std::vector<std::uint32_t> places_;
};

}  // namespace galley
