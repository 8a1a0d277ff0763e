#include "duplicates/alignment.h"

#include <algorithm>
#include <array>

#include "duplicates/fingerprints.h"

namespace galley {
namespace {

// Longest gap between runs that is aligned key by key: a long sentence. It bounds the work for a pair by 256 steps.
constexpr std::uint32_t kLongestGap = 16;

// Equal keys one after another on both sides.
struct Run {
  KeyPair first;
  std::uint32_t size;
};

std::vector<Run> join_seeds(std::vector<KeyPair>& seeds) {
  const auto diagonal = [](KeyPair p) { return p.copy.value - p.original.value; };
  std::sort(seeds.begin(), seeds.end(), [&](KeyPair a, KeyPair b) {
    return diagonal(a) != diagonal(b) ? diagonal(a) < diagonal(b) : a.copy < b.copy;
  });
  std::vector<Run> runs;
  for (const KeyPair seed : seeds) {
    if (!runs.empty()) {
      Run& last = runs.back();
      const std::uint32_t end = last.first.copy.value + last.size;
      if (diagonal(last.first) == diagonal(seed) && seed.copy.value <= end) {
        last.size = seed.copy.value + kShingle - last.first.copy.value;
        continue;
      }
    }
    runs.push_back({seed, kShingle});
  }
  std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) {
    if (a.size != b.size) return a.size > b.size;
    return a.first.copy != b.first.copy ? a.first.copy < b.first.copy : a.first.original < b.first.original;
  });
  return runs;
}

void sort_by_copy(std::vector<KeyPair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](KeyPair a, KeyPair b) { return a.copy < b.copy; });
}

}  // namespace

std::vector<KeyPair> Aligner::align(std::vector<KeyPair> seeds, Range<Key> original, Range<Key> copy) {
  std::vector<KeyPair> pairs;
  for (const Run& run : join_seeds(seeds))
    for (std::uint32_t i = 0; i < run.size; ++i) pair_up({run.first.original + i, run.first.copy + i}, pairs);
  sort_by_copy(pairs);
  extend(original, copy, pairs);
  sort_by_copy(pairs);
  fill(original, copy, pairs);
  sort_by_copy(pairs);
  for (const KeyPair p : pairs) paired_[p.original.value] = paired_[p.copy.value] = 0;
  return pairs;
}

void Aligner::pair_up(KeyPair pair, std::vector<KeyPair>& pairs) {
  if (!may_pair(pair)) return;
  paired_[pair.original.value] = paired_[pair.copy.value] = 1;
  pairs.push_back(pair);
}

bool Aligner::may_pair(KeyPair pair) const {
  const Key &original = keys_[pair.original], &copy = keys_[pair.copy];
  return original.hash == copy.hash && !paired_[pair.original.value] && !paired_[pair.copy.value] &&
         !copied_[original.token.value] && !copied_[copy.token.value];
}

// Seeds are missing where a shingle stood before the original, in another passage.
void Aligner::extend(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs) {
  const std::size_t seeded = pairs.size();
  for (std::size_t i = 0; i < seeded; ++i) {
    for (KeyPair p = pairs[i]; p.original + 1 < original.last && p.copy + 1 < copy.last;) {
      p = {p.original + 1, p.copy + 1};
      if (!may_pair(p)) break;
      pair_up(p, pairs);
    }
    for (KeyPair p = pairs[i]; original.first < p.original && copy.first < p.copy;) {
      p = {p.original - 1, p.copy - 1};
      if (!may_pair(p)) break;
      pair_up(p, pairs);
    }
  }
}

// The gaps between pairs that follow one another on both sides, before the first and after the last.
void Aligner::fill(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs) {
  const std::size_t known = pairs.size();
  if (known == 0) return;
  const auto before = [](Range<Key> range, Index<Key> end) {
    return Range<Key>{end - std::min(kLongestGap, end.value - range.first.value), end};
  };
  const auto after = [](Range<Key> range, Index<Key> first) {
    return Range<Key>{first, first + std::min(kLongestGap, range.last.value - first.value)};
  };
  fill_gap(before(original, pairs[0].original), before(copy, pairs[0].copy), pairs);
  for (std::size_t i = 0; i + 1 < known; ++i) {
    const KeyPair a = pairs[i], b = pairs[i + 1];
    if (a.original < b.original) fill_gap({a.original + 1, b.original}, {a.copy + 1, b.copy}, pairs);
  }
  const KeyPair last = pairs[known - 1];
  fill_gap(after(original, last.original + 1), after(copy, last.copy + 1), pairs);
}

void Aligner::fill_gap(Range<Key> original, Range<Key> copy, std::vector<KeyPair>& pairs) {
  const std::uint32_t rows = original.size(), columns = copy.size();
  if (rows == 0 || columns == 0 || rows > kLongestGap || columns > kLongestGap) return;
  // longest[i][j]: length of the longest common subsequence of what follows the first i and j keys.
  std::array<std::array<std::uint8_t, kLongestGap + 1>, kLongestGap + 1> longest{};
  for (std::uint32_t i = rows; i-- > 0;)
    for (std::uint32_t j = columns; j-- > 0;)
      longest[i][j] = may_pair({original.first + i, copy.first + j})
                          ? static_cast<std::uint8_t>(longest[i + 1][j + 1] + 1)
                          : std::max(longest[i + 1][j], longest[i][j + 1]);
  for (std::uint32_t i = 0, j = 0; i < rows && j < columns;) {
    const KeyPair p{original.first + i, copy.first + j};
    if (may_pair(p)) {
      pair_up(p, pairs);
      ++i, ++j;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
}

}  // namespace galley
