// What a piece of work costs, and how that grows with the text.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace galley::testing {

/// Seconds of the processor, so that what else the machine does is not counted: the least of `runs` runs. Each goes on
/// until the clock, which in wasm knows milliseconds only, can tell.
template <class Work>
double seconds_of(int runs, const Work& work) {
  constexpr std::clock_t kLeast = CLOCKS_PER_SEC / 50;
  double best = std::numeric_limits<double>::max();
  for (int i = 0; i < runs; ++i) {
    const std::clock_t begin = std::clock();
    std::clock_t spent = 0;
    int times = 0;
    for (; spent < kLeast; spent = std::clock() - begin, ++times) work();
    best = std::min(best, static_cast<double>(spent) / times);
  }
  return best / CLOCKS_PER_SEC;
}

/// Whether `large` costs at most `times` what `small` does, or 5 ms more. In wasm the clock counts what else the
/// machine does, so too much is measured again: noise passes, and growth stays.
template <class Small, class Large>
::testing::AssertionResult costs_at_most(double times, const Small& small, const Large& large) {
  double least_small = seconds_of(3, small), least_large = seconds_of(3, large);
  for (int again = 0; least_large > times * least_small + 0.005; ++again) {
    if (again == 20) return ::testing::AssertionFailure() << least_large << " s against " << least_small << " s";
    least_small = std::min(least_small, seconds_of(1, small));
    least_large = std::min(least_large, seconds_of(1, large));
  }
  return ::testing::AssertionSuccess();
}

}  // namespace galley::testing
