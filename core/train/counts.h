// How much of what is found is right, and how much of what is labelled is found.
#pragma once

#include <cstdint>

namespace galley::train {

/// Of names: start, end and kind are those of a labelled name.
struct Counts {
  std::uint32_t right = 0, found = 0, labelled = 0;

  double precision() const { return found == 0 ? 0 : 100.0 * right / found; }
  double recall() const { return labelled == 0 ? 0 : 100.0 * right / labelled; }
  double f1() const { return found + labelled == 0 ? 0 : 200.0 * right / (found + labelled); }
};

}  // namespace galley::train
