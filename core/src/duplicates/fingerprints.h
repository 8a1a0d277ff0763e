// Where a run of keys stood before: an inverted index of shingles.
//
// Shingles: Broder, "On the resemblance and containment of documents" (1997), here of keys.
// Of a shingle only the first kMostPlaces places are kept, so that a look-up costs O(1) on any text; what stands in
// more places is a phrase and tells passages apart no longer.
#pragma once

#include <cstddef>
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
  static constexpr std::uint32_t kMostPlaces = 16;

  /// Takes 8 to 16 bytes for every key. `keys` must outlive it.
  explicit FingerprintIndex(const Keys& keys);

  /// Calls visit(Index<Key>) for every place kept of the shingle that begins at `at`.
  template <class Visit>
  void for_each_place(Index<Key> at, Visit visit) const {
    const std::uint32_t tag = tag_of(at);
    for (std::size_t i = tag & mask_; slots_[i].place != kEmpty; i = (i + 1) & mask_)
      if (slots_[i].tag == tag && equal({slots_[i].place}, at)) visit(Index<Key>{slots_[i].place});
  }

  /// Keeps `at` as a place of the shingle that begins there, if it has fewer than kMostPlaces.
  void insert(Index<Key> at);

 private:
  static constexpr std::uint32_t kEmpty = 0xFFFFFFFF;
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t place = kEmpty;
  };

  std::uint32_t tag_of(Index<Key> at) const;
  bool equal(Index<Key> a, Index<Key> b) const;

  const Keys& keys_;
  std::vector<Slot> slots_;  // open addressing, linear probing; a power of two
  std::size_t mask_;
};

}  // namespace galley
