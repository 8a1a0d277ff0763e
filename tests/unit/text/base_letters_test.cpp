#include "text/base_letters.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(BaseLetters, LeavesMarksOut) {
  EXPECT_EQ(base_letters("josé"), "jose");
  EXPECT_EQ(base_letters("łódź"), "lodz");
  EXPECT_EQ(base_letters("søren ærø"), "soren aero");
  EXPECT_EQ(base_letters("nguyễn"), "nguyen");
  EXPECT_EQ(base_letters("e\u0301"), "e") << "a mark by itself";
}

TEST(BaseLetters, KeepsWhatHasNone) {
  EXPECT_EQ(base_letters("o'neil-kemp"), "o'neil-kemp");
  EXPECT_EQ(base_letters("北京"), "北京");
  EXPECT_EQ(base_letters("зеленский"), "зеленскии");
  EXPECT_EQ(base_letters(""), "");
}

}  // namespace
}  // namespace galley
