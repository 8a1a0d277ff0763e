#include "duplicates/changes/unique_pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "reference/random_text.h"

namespace galley {
namespace {

TEST(UniquePairs, PairWhatEachSideHasOnce) {
  const std::vector<TermPair> expected{{0, 4}, {3, 0}};
  EXPECT_EQ(pair_unique({{7, 0}, {8, 1}, {8, 2}, {9, 3}, {6, 4}}, {{9, 0}, {6, 1}, {6, 2}, {8, 3}, {7, 4}}), expected);
  EXPECT_TRUE(pair_unique({}, {{1, 0}}).empty());
}

TEST(UniquePairs, KeepTheHeavier) {
  const std::vector<TermPair> exchanged{{0, 1}, {1, 0}};
  EXPECT_EQ(heaviest_ascending(exchanged, std::vector<std::uint32_t>{2, 3}), (std::vector<std::uint32_t>{1}));
  EXPECT_EQ(heaviest_ascending(exchanged, std::vector<std::uint32_t>{3, 2}), (std::vector<std::uint32_t>{0}));
  EXPECT_TRUE(heaviest_ascending({}, {}).empty());
}

TEST(UniquePairs, WeighAsMuchAsInTheTableOnRandomOrders) {
  std::mt19937 random(29);
  for (int round = 0; round < 300; ++round) {
    std::vector<TermPair> pairs(1 + testing::random_below(random, 40));
    std::vector<std::uint32_t> weights(pairs.size());
    for (std::uint32_t i = 0; i < pairs.size(); ++i) {
      pairs[i] = {i, i};
      weights[i] = 1 + testing::random_below(random, 9);
      std::swap(pairs[i].copy, pairs[testing::random_below(random, i + 1)].copy);
    }
    std::vector<std::uint32_t> best(pairs.size());  // that ends at a pair
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k)
        if (pairs[k].copy < pairs[i].copy) best[i] = std::max(best[i], best[k]);
      best[i] += weights[i];
    }
    std::uint32_t weight = 0;
    const TermPair* before = nullptr;
    for (const std::uint32_t i : heaviest_ascending(pairs, weights)) {
      weight += weights[i];
      EXPECT_TRUE(!before || (before->original < pairs[i].original && before->copy < pairs[i].copy));
      before = &pairs[i];
    }
    EXPECT_EQ(weight, *std::max_element(best.begin(), best.end()));
  }
}

}  // namespace
}  // namespace galley
