// Random input for tests, the same on every platform.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace galley::testing {

/// A number below `bound` (at least 1). std::uniform_int_distribution differs between standard libraries.
std::uint32_t random_below(std::mt19937& random, std::uint32_t bound);

/// Valid UTF-8: `pieces` pieces out of words, names, abbreviations, numbers, marks of every style, spaces and line
/// breaks of every kind, combining marks, scripts, emoji and control characters.
std::string random_text(std::mt19937& random, std::size_t pieces);

/// Up to `size` bytes, well-formed and malformed sequences mixed.
std::string random_bytes(std::mt19937& random, std::size_t size);

}  // namespace galley::testing
