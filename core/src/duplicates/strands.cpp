#include "duplicates/strands.h"

#include <cstddef>

namespace galley {
namespace {

// Fewer pairs are words that two passages happen to share.
constexpr std::size_t kShortest = 3;
// A strand survives 24 keys left out, about two sentences.
constexpr double kDropOff = 12;

double cost_between(KeyPair a, KeyPair b) {
  const std::uint32_t left_out = b.original.value - a.original.value + (b.copy.value - a.copy.value) - 2;
  return left_out / 2.0;
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
