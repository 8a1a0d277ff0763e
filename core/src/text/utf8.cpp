#include "text/utf8.h"

namespace galley {
namespace {

constexpr bool is_continuation(unsigned char b) { return (b & 0xC0U) == 0x80U; }

// The bounds of the second byte exclude overlong forms, surrogates and what lies above U+10FFFF (Unicode 15, table
// 3-7).
struct Lead {
  std::uint32_t size = 0;  // 0: cannot begin a sequence
  unsigned char second_low = 0x80;
  unsigned char second_high = 0xBF;
};

constexpr Lead lead_of(unsigned char b) {
  if (b < 0x80) return {1};
  if (b < 0xC2) return {};
  if (b < 0xE0) return {2};
  if (b == 0xE0) return {3, 0xA0, 0xBF};
  if (b == 0xED) return {3, 0x80, 0x9F};
  if (b < 0xF0) return {3};
  if (b == 0xF0) return {4, 0x90, 0xBF};
  if (b < 0xF4) return {4};
  if (b == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  for (std::size_t i = 0; i < bytes.size();) {
    const Lead lead = lead_of(byte(i));
    if (lead.size == 0 || bytes.size() - i < lead.size) return i;
    if (lead.size > 1 && (byte(i + 1) < lead.second_low || byte(i + 1) > lead.second_high)) return i;
    for (std::size_t k = 2; k < lead.size; ++k)
      if (!is_continuation(byte(i + k))) return i;
    i += lead.size;
  }
  return std::nullopt;
}

CodePoint multibyte_code_point_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t k) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + k])); };
  const char32_t lead = byte(0);
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) return {((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  return {((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  std::size_t start = at - 1;
  while (is_continuation(static_cast<unsigned char>(text[start]))) --start;
  return code_point_at(text, start);
}

}  // namespace galley
