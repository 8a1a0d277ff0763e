// Words numbered from 0 in the order they first come in, with what is known of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "text/pages.h"

namespace galley {

/// A hash table with open addressing. A long text looks up every one of its words several times, so a look-up should
/// touch few cache lines: that of the slot, which has a part of the hash, and that of the word. std::unordered_map
/// touches twice as many and takes twice the memory. Words are views, which must stay good; what is known of a word
/// never moves.
template <class Known>
class WordTable {
 public:
  explicit WordTable(std::size_t slots = 1024) : slots_(slots) {}

  /// The number of `word`. If it is new, `describe(word)` says what is known of it.
  template <class Describe>
  std::uint32_t number_of(std::string_view word, Describe describe) {
    const std::uint32_t hash = hash_of(word);
    const std::size_t at = place_of(word, hash);
    if (slots_[at].number_plus_one != 0) return slots_[at].number_plus_one - 1;
    entries_.push_back({word, describe(word)});
    const auto size = static_cast<std::uint32_t>(entries_.size());
    slots_[at] = {hash, size};
    if (entries_.size() * 4 > slots_.size() * 3) grow();
    return size - 1;
  }

  /// What is known of `word`; at first what a Known is by default.
  Known& of(std::string_view word) {
    return (*this)[number_of(word, [](std::string_view) { return Known{}; })];
  }

  /// What is known of `word`; null if it is not in the table.
  const Known* find(std::string_view word) const {
    const Slot& slot = slots_[place_of(word, hash_of(word))];
    return slot.number_plus_one == 0 ? nullptr : &entries_[slot.number_plus_one - 1].known;
  }

  const Known& operator[](std::uint32_t number) const { return entries_[number].known; }
  Known& operator[](std::uint32_t number) { return entries_[number].known; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number_plus_one = 0;  // 0: empty
  };
  struct Entry {
    std::string_view word;
    Known known{};
  };

  static std::uint32_t hash_of(std::string_view word) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
  }

  // The slot that has the word, or the empty one where it belongs.
  std::size_t place_of(std::string_view word, std::uint32_t hash) const {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].number_plus_one != 0) {
      if (slots_[at].hash == hash && entries_[slots_[at].number_plus_one - 1].word == word) break;
      at = (at + 1) & (slots_.size() - 1);
    }
    return at;
  }

  void grow() {
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
      if (slot.number_plus_one == 0) continue;
      std::size_t at = slot.hash & (slots_.size() - 1);
      while (slots_[at].number_plus_one != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  Pages<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two of them
};

}  // namespace galley
