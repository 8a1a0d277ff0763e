#include "duplicates/equal_tags.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace galley {
namespace {

TEST(SortByTag, IsAStableSort) {
  std::mt19937 random(3);
  for (const std::uint32_t bits : {0U, 3U, 12U, 23U, 32U}) {
    std::vector<Tagged> tagged;
    for (std::uint32_t i = 0; i < 3000; ++i)
      tagged.push_back({bits == 0 ? 0xFFFFFFFFU : static_cast<std::uint32_t>(random() >> (32U - bits)), i});
    std::vector<Tagged> expected = tagged;
    std::stable_sort(expected.begin(), expected.end(), [](Tagged a, Tagged b) { return a.tag < b.tag; });
    sort_by_tag(tagged);
    for (std::size_t i = 0; i < tagged.size(); ++i) {
      ASSERT_EQ(tagged[i].tag, expected[i].tag) << bits;
      ASSERT_EQ(tagged[i].item, expected[i].item) << bits;
    }
  }
}

TEST(SortByTag, TakesNothing) {
  std::vector<Tagged> none;
  sort_by_tag(none);
  EXPECT_TRUE(none.empty());
}

TEST(ForEachRun, VisitsTagsThatStandTwice) {
  const std::vector<Tagged> sorted{{1, 5}, {2, 0}, {2, 7}, {3, 1}, {9, 2}, {9, 3}, {9, 4}};
  std::vector<std::vector<std::uint32_t>> runs;
  for_each_run(sorted, [&](std::span<const Tagged> run) {
    runs.emplace_back();
    for (const Tagged t : run) runs.back().push_back(t.item);
  });
  EXPECT_EQ(runs, (std::vector<std::vector<std::uint32_t>>{{0, 7}, {2, 3, 4}}));
}

}  // namespace
}  // namespace galley
