#include "train/hashed_table_builder.h"

#include <gmock/gmock.h>

#include <cstdint>
#include <vector>

#include "tagger/hash.h"

namespace galley::train {
namespace {

std::vector<std::uint8_t> values_of(const HashedTableBytes& table, std::uint32_t hash) {
  std::vector<std::uint8_t> values;
  table.view().find(hash, [&](std::uint8_t value) { values.push_back(value); });
  return values;
}

TEST(HashedTableBuilder, EveryEntryIsFound) {
  std::vector<HashedEntry> entries;
  for (std::uint32_t i = 0; i < 5000; ++i) entries.push_back({mix(1, i), static_cast<std::uint8_t>(1 + i % 200)});
  const HashedTableBytes table = build_hashed_table(entries);
  EXPECT_EQ(table.checks.size(), 8192U);
  for (const auto& [hash, value] : entries) EXPECT_THAT(values_of(table, hash), testing::Contains(value));
}

TEST(HashedTableBuilder, AHashHasSeveralValuesEachOnce) {
  const HashedTableBytes table = build_hashed_table({{7, 3}, {7, 9}, {7, 3}, {0xFF000007U, 4}});
  EXPECT_THAT(values_of(table, 7), testing::UnorderedElementsAre(3, 9));
  EXPECT_THAT(values_of(table, 0xFF000007U), testing::ElementsAre(4));
}

TEST(HashedTableBuilder, OtherHashesAreSeldomFound) {
  std::vector<HashedEntry> entries;
  for (std::uint32_t i = 0; i < 5000; ++i) entries.push_back({mix(1, i), 1});
  const HashedTableBytes table = build_hashed_table(entries);
  int found = 0;
  for (std::uint32_t i = 0; i < 5000; ++i) found += values_of(table, mix(2, i)).empty() ? 0 : 1;
  EXPECT_LT(found, 100);
}

TEST(HashedTableBuilder, ManyHashesOfOneSlotMakeItGrow) {
  std::vector<HashedEntry> entries;
  for (std::uint32_t i = 1; i <= 100; ++i) entries.push_back({i << 8, static_cast<std::uint8_t>(i)});
  const HashedTableBytes table = build_hashed_table(entries);
  EXPECT_GT(table.checks.size(), 256U);
  for (const auto& [hash, value] : entries) EXPECT_THAT(values_of(table, hash), testing::Contains(value));
}

TEST(HashedTableBuilder, NothingIsATableToo) { EXPECT_THAT(values_of(build_hashed_table({}), 5), testing::IsEmpty()); }

}  // namespace
}  // namespace galley::train
