// Which items have the same tag as another: by sorting, because a hash table of a long text misses the cache at every
// look-up, while a radix sort reads and writes in order. So the cost of an item hardly grows with their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galley {

/// A tag and what has it.
struct Tagged {
  std::uint32_t tag;
  std::uint32_t item;
};

/// Sorts by tag; items of one tag stay in their order (radix sort from the last digit: Knuth, TAOCP 3, 5.2.5). Linear;
/// takes as much memory again.
void sort_by_tag(std::vector<Tagged>& tagged);

/// Calls visit(std::span<const Tagged>) for every run of two or more items with one tag.
template <class Visit>
void for_each_run(std::span<const Tagged> sorted, Visit visit) {
  for (std::size_t begin = 0; begin < sorted.size();) {
    std::size_t end = begin + 1;
    while (end < sorted.size() && sorted[end].tag == sorted[begin].tag) ++end;
    if (end - begin > 1) visit(sorted.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace galley
