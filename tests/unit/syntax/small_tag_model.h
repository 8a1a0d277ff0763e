// A model of tags for tests, of random weights, as core/src/syntax/tag_model.h lays it out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

#include "reference/random_text.h"
#include "syntax/tags.h"

namespace galley::testing {

inline constexpr std::size_t kSmallTagHeader = 10, kSmallTagRows = 8, kSmallTagSlots = 16;

inline std::string small_tag_model(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string bytes{"GALP\x01\x00\x01\x00\x03\x04", kSmallTagHeader};
  for (std::size_t i = 0; i < kSmallTagRows * kTags + 2 * kSmallTagSlots; ++i)
    bytes += static_cast<char>(random_below(random, 256));
  return bytes;
}

}  // namespace galley::testing
