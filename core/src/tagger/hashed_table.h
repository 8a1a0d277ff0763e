// A read-only map from hashes to small values, compact enough to be sent with a page: two bytes a slot.
//
//   checks   ..  3F  A1  ..  07      eight bits of the hash, never 0; 0 is an empty slot
//   values   ..  12  12  ..   4
//
// Open addressing with linear probing. A hash that is not in the table is taken for one that is about once in a hundred
// times, as in a Bloom filter: good enough for features, which are learnt with the same slips.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

class HashedTable {
 public:
  HashedTable() = default;
  /// Views of equal size, a power of two, which must stay good.
  HashedTable(std::string_view checks, std::string_view values) : checks_(checks), values_(values) {}

  static constexpr std::uint8_t check_of(std::uint32_t hash) {
    const auto check = static_cast<std::uint8_t>(hash >> 24);
    return check == 0 ? 1 : check;
  }

  /// Calls `take(value)` for each value of `hash`, which can have several. At most `kFarthest` slots are looked at.
  template <class Take>
  void find(std::uint32_t hash, Take take) const {
    if (checks_.empty()) return;
    const std::uint8_t check = check_of(hash);
    const std::size_t mask = checks_.size() - 1;
    for (std::size_t i = 0; i < std::min(kFarthest, checks_.size()); ++i) {
      const std::size_t at = (hash + i) & mask;
      const auto found = static_cast<std::uint8_t>(checks_[at]);
      if (found == 0) return;
      if (found == check) take(static_cast<std::uint8_t>(values_[at]));
    }
  }

  /// How far a value may stand behind the slot of its hash; keeps a look-up short in a table made by anybody.
  static constexpr std::size_t kFarthest = 64;

 private:
  std::string_view checks_, values_;
};

}  // namespace galley
