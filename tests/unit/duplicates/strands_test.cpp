#include "duplicates/strands.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

std::vector<KeyPair> run(std::uint32_t original, std::uint32_t copy, std::uint32_t size) {
  std::vector<KeyPair> pairs;
  for (std::uint32_t i = 0; i < size; ++i) pairs.push_back({{original + i}, {copy + i}});
  return pairs;
}

std::vector<KeyPair> operator+(std::vector<KeyPair> a, const std::vector<KeyPair>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

std::vector<std::size_t> sizes(const std::vector<KeyPair>& pairs) {
  std::vector<std::size_t> out;
  for (const auto strand : find_strands(pairs)) out.push_back(strand.size());
  return out;
}

using Sizes = std::vector<std::size_t>;

TEST(Strands, SurviveAWordChangedAndAClauseDropped) {
  EXPECT_EQ(sizes(run(0, 100, 6) + run(7, 107, 6)), (Sizes{12}));
  EXPECT_EQ(sizes(run(0, 100, 6) + run(26, 106, 6)), (Sizes{12})) << "twenty keys on one side are one change";
}

TEST(Strands, EndWhereTheOriginalJumpsBack) { EXPECT_EQ(sizes(run(50, 100, 6) + run(0, 106, 6)), (Sizes{6, 6})); }

TEST(Strands, EndWhereBothSidesGoTheirOwnWay) { EXPECT_EQ(sizes(run(0, 100, 6) + run(30, 130, 6)), (Sizes{6, 6})); }

TEST(Strands, LeaveOutWordsSharedByChance) {
  EXPECT_EQ(sizes(run(0, 100, 8) + run(14, 114, 2)), (Sizes{8}));
  EXPECT_EQ(sizes(run(0, 100, 2)), Sizes{});
  EXPECT_EQ(sizes({}), Sizes{});
}

}  // namespace
}  // namespace galley
