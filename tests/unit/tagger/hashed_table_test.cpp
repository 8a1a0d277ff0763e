#include "tagger/hashed_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

std::vector<int> values_of(HashedTable table, std::uint32_t hash) {
  std::vector<int> values;
  table.find(hash, [&](std::uint8_t value) { values.push_back(value); });
  return values;
}

TEST(HashedTable, FindsAllValuesOfAHash) {
  const auto [checks, values] = testing::table_bytes(4, {{0x12345673, 5}, {0x12345673, 200}, {0x98765433, 7}});
  const HashedTable table(checks, values);
  EXPECT_EQ(values_of(table, 0x12345673), (std::vector<int>{5, 200}));
  EXPECT_EQ(values_of(table, 0x98765433), std::vector<int>{7});
  EXPECT_TRUE(values_of(table, 0x97765434).empty());
  EXPECT_TRUE(values_of(table, 0x11111113).empty());
}

TEST(HashedTable, GoesRoundItsEnd) {
  const auto [checks, values] = testing::table_bytes(2, {{0x0A000003, 1}, {0x0B000003, 2}, {0x0C000003, 3}});
  EXPECT_EQ(values_of({checks, values}, 0x0C000003), std::vector<int>{3});
}

TEST(HashedTable, AHashWithoutHighBitsIsFound) {
  const auto [checks, values] = testing::table_bytes(2, {{2, 9}});
  EXPECT_EQ(values_of({checks, values}, 2), std::vector<int>{9});
}

TEST(HashedTable, OfNothingHasNothing) {
  EXPECT_TRUE(values_of({}, 0).empty());
  const std::string slot(1, '\0');
  for (std::uint32_t hash : {0U, 1U, 0xFFFFFFFFU}) EXPECT_TRUE(values_of({slot, slot}, hash).empty());
}

// No empty slot ends the search in these.
TEST(HashedTable, AFullTableIsSearchedOnceRoundAndNotFar) {
  for (std::uint32_t log2 : {0U, 1U, 5U, 6U, 12U}) {
    const std::string checks(std::size_t{1} << log2, '\x01'), values(checks.size(), '\x07');
    EXPECT_EQ(values_of({checks, values}, 0x01FFFFFF).size(), std::min(checks.size(), HashedTable::kFarthest));
    EXPECT_TRUE(values_of({checks, values}, 0x02FFFFFF).empty());
  }
}

TEST(HashedTable, KnowsAllThatIsInItAndTakesLittleElseForIt) {
  std::mt19937 random(1);
  std::vector<std::pair<std::uint32_t, std::uint8_t>> entries;
  for (int i = 0; i < 2'000; ++i)
    entries.emplace_back(static_cast<std::uint32_t>(random()),
                         static_cast<std::uint8_t>(testing::random_below(random, 256)));
  const auto [checks, values] = testing::table_bytes(12, entries);
  const HashedTable table(checks, values);
  for (const auto& [hash, value] : entries) {
    const std::vector<int> found = values_of(table, hash);
    EXPECT_NE(std::find(found.begin(), found.end(), value), found.end());
  }
  int mistaken = 0;
  for (int i = 0; i < 10'000; ++i) mistaken += values_of(table, static_cast<std::uint32_t>(random())).empty() ? 0 : 1;
  EXPECT_LT(mistaken, 200);
}

}  // namespace
}  // namespace galley
