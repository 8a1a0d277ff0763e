#include "read_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "galley/analyzer.h"

namespace galley {
namespace {

// How much a file still has; 0 of what has no size, such as a pipe.
std::size_t size_of_rest(std::istream& in) {
  const auto here = in.tellg();
  const auto end = in.seekg(0, std::ios::end).tellg();
  in.clear();
  if (here == std::istream::pos_type(-1) || end < here) return 0;
  in.seekg(here);
  return static_cast<std::size_t>(end - here);
}

}  // namespace

std::optional<std::string> read_text(std::istream& in) {
  std::string text;
  text.reserve(std::min(size_of_rest(in), kMaxTextBytes));  // a folder gives its size as 2^63
  std::array<char, 1 << 16> part{};
  while (in.read(part.data(), part.size()) || in.gcount() > 0)
    text.append(part.data(), static_cast<std::size_t>(in.gcount()));
  if (in.bad()) return std::nullopt;
  text.shrink_to_fit();
  return text;
}

}  // namespace galley
