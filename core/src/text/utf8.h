// UTF-8: where it is malformed, and reading it one code point at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {

/// Byte offset of the first malformed sequence, or nothing if `bytes` is valid UTF-8 (no surrogates, no overlong forms,
/// nothing above U+10FFFF). Linear, allocates nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// A code point and the number of bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;
};

/// The code point of two bytes or more that begins at byte `at` of valid UTF-8.
CodePoint multibyte_code_point_at(std::string_view text, std::size_t at);

/// The code point that begins at byte `at` of valid UTF-8; {0, 0} at the end. Inline for ASCII, which is nearly all.
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? CodePoint{lead, 1} : multibyte_code_point_at(text, at);
}

/// The code point that ends before byte `at` of valid UTF-8; {0, 0} at the beginning.
CodePoint code_point_before(std::string_view text, std::size_t at);

}  // namespace galley
