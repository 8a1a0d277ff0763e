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

}  // namespace galley::testing
