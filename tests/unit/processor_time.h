// What a piece of work costs, and how that grows with the text.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace galley::testing {

/// Seconds of the processor, so that what else the machine does is not counted: the least of `runs` runs.
template <class Work>
double seconds_of(int runs, const Work& work) {
  std::clock_t best = std::numeric_limits<std::clock_t>::max();
  for (int i = 0; i < runs; ++i) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, std::clock() - begin);
  }
  return static_cast<double>(best) / CLOCKS_PER_SEC;
}

/// Whether `large` costs at most `times` what `small` does, or 15 ms more. In wasm the clock counts what else the
/// machine does, so too much is measured again: noise passes, and growth stays.
template <class Small, class Large>
::testing::AssertionResult costs_at_most(double times, const Small& small, const Large& large) {
  double least_small = seconds_of(3, small), least_large = seconds_of(3, large);
  for (int again = 0; least_large > times * least_small + 0.015; ++again) {
    if (again == 20) return ::testing::AssertionFailure() << least_large << " s against " << least_small << " s";
    least_small = std::min(least_small, seconds_of(1, small));
    least_large = std::min(least_large, seconds_of(1, large));
  }
  return ::testing::AssertionSuccess();
}

}  // namespace galley::testing
