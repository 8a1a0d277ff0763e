#include "tagger/feature_rows.h"

#include <gtest/gtest.h>

#include <set>

namespace galley {
namespace {

TEST(FeatureRows, KeepsTheFeaturesOfEachToken) {
  FeatureRows rows;
  EXPECT_EQ(rows.size(), 0U);
  rows.add(1, 10);
  rows.add(2, 10);
  rows.end_token();
  rows.end_token();  // one without features
  rows.add(1, 10, 20);
  rows.end_token();
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].size(), 2U);
  EXPECT_EQ(rows[1].size(), 0U);
  ASSERT_EQ(rows[2].size(), 1U);
  EXPECT_NE(rows[2][0], rows[0][0]);
  rows.clear();
  EXPECT_EQ(rows.size(), 0U);
  rows.add(1, 10, 20);
  rows.end_token();
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].size(), 1U);
}

TEST(FeatureRows, TellsTemplatesAndWhatStandsInThemApart) {
  FeatureRows rows;
  for (std::uint32_t number = 0; number < 120; ++number)
    for (std::uint32_t a = 0; a < 20; ++a) {
      rows.add(number, a);
      rows.add(number, a, a);
      rows.add(number, a, a + 1);
    }
  rows.end_token();
  const std::set<std::uint32_t> different(rows[0].begin(), rows[0].end());
  EXPECT_GE(different.size() + 2, rows[0].size());  // by chance two of 7,200 agree once in 166 times
}

}  // namespace
}  // namespace galley
