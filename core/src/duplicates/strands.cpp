#include "duplicates/strands.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace galley {
namespace {

// Fewer pairs are words that two passages happen to share.
constexpr std::size_t kShortest = 3;
// A strand survives this many keys reworded, about a sentence.
constexpr double kDropOff = 12;

// A clause that one side lacks is one change, however long.
constexpr double kDearestClause = 2;

double cost_between(KeyPair a, KeyPair b) {
  const double original = b.original.value - a.original.value - 1, copy = b.copy.value - a.copy.value - 1;
  return std::min(original, copy) + std::min(std::abs(original - copy) / 2, kDearestClause);
}

}  // namespace

std::vector<std::span<const KeyPair>> find_strands(std::span<const KeyPair> aligned) {
  std::vector<std::span<const KeyPair>> strands;
  std::size_t first = 0, end = 0;  // the strand so far, up to where its sum was highest
  double sum = 0, highest = 0;
  const auto begin_at = [&](std::size_t i) {
    if (end - first >= kShortest) strands.push_back(aligned.subspan(first, end - first));
    first = end = i;
    sum = highest = 0;
  };
  for (std::size_t i = 0; i < aligned.size(); ++i) {
    if (i > first) {
      const bool jumps_back = aligned[i].original < aligned[i - 1].original;
      if (!jumps_back) sum -= cost_between(aligned[i - 1], aligned[i]);
      if (jumps_back || sum < 0 || sum < highest - kDropOff) begin_at(i);
    }
    if (++sum > highest) {
      highest = sum;
      end = i + 1;
    }
  }
  begin_at(aligned.size());
  return strands;
}

}  // namespace galley
