#include "entities/decimal.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace galley {
namespace {

std::string read(std::string_view written) {
  const auto number = Decimal::parse(written);
  return number ? number->to_string() : "none";
}

TEST(Decimal, ReadsWhatPeopleWrite) {
  EXPECT_EQ(read("5"), "5");
  EXPECT_EQ(read("1,000.50"), "1000.5");
  EXPECT_EQ(read("1,00,000"), "100000");
  EXPECT_EQ(read(".5"), "0.5");
  EXPECT_EQ(read("0.050"), "0.05");
  EXPECT_EQ(read("007"), "7");
  EXPECT_EQ(read("0.0"), "0");
  EXPECT_EQ(read("999999999999999999"), "999999999999999999");
  for (const std::string_view none : {"", ".", "5.", "1,00", "1,0000", ",100", "1,,000", "1.5.2", "10:30", "-5", "5m",
                                      "1000000000000000001", "0.1,000", "٥"})
    EXPECT_EQ(read(none), "none") << none;
}

TEST(Decimal, EqualNumbersAreEqual) {
  EXPECT_EQ(Decimal::parse("2.50"), Decimal::parse("2.5"));
  EXPECT_EQ(Decimal::parse("2.5")->scaled(6), Decimal::parse("2,500,000"));
  EXPECT_EQ(Decimal::of(0, 7), Decimal{});
}

TEST(Decimal, Reckons) {
  EXPECT_EQ(Decimal::parse("2.5")->plus(*Decimal::parse("0.75"))->to_string(), "3.25");
  EXPECT_EQ(Decimal::of(2, 6)->plus(*Decimal::of(5))->to_string(), "2000005");
  EXPECT_EQ(Decimal::of(25, -1)->times(12)->to_string(), "30");
  EXPECT_EQ(Decimal::of(5)->scaled(-2).to_string(), "0.05");
  EXPECT_EQ(Decimal::of(1, 30)->plus(*Decimal::of(1)), std::nullopt) << "31 digits";
  EXPECT_EQ(Decimal::of(999'999'999'999'999'999)->times(2), std::nullopt);
}

TEST(Decimal, IsOrdered) {
  EXPECT_LT(*Decimal::parse("9.99"), *Decimal::parse("10"));
  EXPECT_LT(*Decimal::parse("0"), *Decimal::parse("0.001"));
  EXPECT_LT(*Decimal::of(999'999'999'999'999'999), *Decimal::of(1, 18));
  EXPECT_FALSE(*Decimal::of(5, 2) < *Decimal::of(500));
  EXPECT_FALSE(Decimal{} < Decimal{});
}

TEST(Decimal, WholeNumbers) {
  EXPECT_EQ(Decimal::of(12, 2)->whole(5000), 1200U);
  EXPECT_EQ(Decimal::of(12, 2)->whole(1199), std::nullopt);
  EXPECT_EQ(Decimal::of(25, -1)->whole(100), std::nullopt);
  EXPECT_EQ(Decimal::of(1, 100)->whole(100), std::nullopt);
}

}  // namespace
}  // namespace galley
