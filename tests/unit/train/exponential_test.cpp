#include "train/exponential.h"

#include <gtest/gtest.h>

#include <cmath>

namespace galley::train {
namespace {

TEST(Exponential, IsThatOfTheLibrary) {
  for (int i = -79'990; i <= 79'990; ++i) {
    const float x = static_cast<float>(i) / 1000;
    const double wanted = std::exp(static_cast<double>(x));
    ASSERT_NEAR(static_cast<double>(exponential(x)) / wanted, 1, 3e-7) << x;
  }
  EXPECT_EQ(exponential(0), 1.0F);
}

TEST(Exponential, StaysFiniteFarOut) {
  EXPECT_EQ(exponential(1e9F), exponential(80));
  EXPECT_EQ(exponential(-1e9F), exponential(-80));
  EXPECT_TRUE(std::isfinite(exponential(80)));
  EXPECT_GT(exponential(-80), 0);
}

}  // namespace
}  // namespace galley::train
