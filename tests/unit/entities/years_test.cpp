#include "entities/years.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(Years, Values) {
  EXPECT_EQ(year_value("1984"), "1984");
  EXPECT_EQ(year_value("1990s"), "199X");
  EXPECT_EQ(year_value("2000s"), "200X");
  EXPECT_EQ(year_value("1900s"), "");
  EXPECT_EQ(year_value("2015-16"), "2015/2016");
  EXPECT_EQ(year_value("2007-8"), "2007/2008");
  EXPECT_EQ(year_value("1939-1945"), "1939/1945");
  EXPECT_EQ(year_value("1999-00"), "") << "not in order";
}

TEST(Years, BeforeChristAndCenturies) {
  EXPECT_EQ(year_before_christ(1), "0000");
  EXPECT_EQ(year_before_christ(44), "-0043");
  EXPECT_EQ(century_value(1), "00XX");
  EXPECT_EQ(century_value(21), "20XX");
  EXPECT_TRUE(is_before_christ("b.c."));
  EXPECT_FALSE(is_before_christ("b"));
}

}  // namespace
}  // namespace galley
