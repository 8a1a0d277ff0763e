#include "duplicates/equal_tags.h"

#include <array>

namespace galley {
namespace {

constexpr std::uint32_t kDigitBits = 11;  // a table of 2,048 places stays in the fastest cache
constexpr std::uint32_t kDigits = 3;

std::uint32_t digit_of(Tagged t, std::uint32_t digit) {
  return (t.tag >> (digit * kDigitBits)) & ((1U << kDigitBits) - 1);
}

}  // namespace

void sort_by_tag(std::vector<Tagged>& tagged) {
  using Places = std::array<std::uint32_t, 1U << kDigitBits>;
  std::vector<Places> places(kDigits);  // where the next item with that digit goes
  for (const Tagged t : tagged)
    for (std::uint32_t digit = 0; digit < kDigits; ++digit) ++places[digit][digit_of(t, digit)];
  std::vector<Tagged> sorted(tagged.size());
  for (std::uint32_t digit = 0; digit < kDigits; ++digit) {
    std::uint32_t place = 0;
    for (std::uint32_t& next : places[digit]) {
      const std::uint32_t count = next;
      next = place;
      place += count;
    }
    for (const Tagged t : tagged) sorted[places[digit][digit_of(t, digit)]++] = t;
    tagged.swap(sorted);
  }
}

}  // namespace galley
