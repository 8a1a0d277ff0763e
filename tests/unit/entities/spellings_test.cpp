#include "entities/spellings.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(Spellings, TransliterationsOfOneNameHaveOneKey) {
  EXPECT_EQ(spelling_key("zelensky"), spelling_key("zelenskyy"));
  EXPECT_EQ(spelling_key("zelensky"), spelling_key("zelenskiy"));
  EXPECT_EQ(spelling_key("gaddafi"), spelling_key("qaddafi"));
  EXPECT_EQ(spelling_key("gaddafi"), spelling_key("gadhafi"));
  EXPECT_EQ(spelling_key("gorbachev"), spelling_key("gorbatchev"));
}

TEST(Spellings, NamesOfTheirOwnHaveNot) {
  EXPECT_NE(spelling_key("hansen"), spelling_key("hanson"));
  EXPECT_NE(spelling_key("jon"), spelling_key("joan"));
  EXPECT_NE(spelling_key("martin"), spelling_key("marten"));
  EXPECT_NE(spelling_key("roy"), spelling_key("roi")) << "too short to judge";
}

TEST(Spellings, ShortFormsBothWaysAndOfAThird) {
  EXPECT_TRUE(is_short_form("bill", "william"));
  EXPECT_TRUE(is_short_form("william", "bill"));
  EXPECT_TRUE(is_short_form("bill", "willie"));
  EXPECT_TRUE(is_short_form("volodymyr", "vladimir"));
  EXPECT_FALSE(is_short_form("bill", "robert"));
  EXPECT_FALSE(is_short_form("jon", "joan"));
  EXPECT_FALSE(is_short_form("", "william"));
}

TEST(Spellings, AmericanForm) {
  EXPECT_EQ(american_spelling("labour"), "labor");
  EXPECT_EQ(american_spelling("labourer"), "labourer");
}

}  // namespace
}  // namespace galley
