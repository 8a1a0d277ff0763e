#include "reference/text_reference.h"

#include <utf8proc.h>

#include <cstdlib>

namespace galley::testing {
namespace {

const utf8proc_uint8_t* as_bytes(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::string unified(utf8proc_int32_t c) {
  switch (c) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
      return "\"";
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case 0x2BC:
      return "'";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return "-";
    case '\t':
      return " ";
    default:
      break;
  }
  if (utf8proc_category(c) == UTF8PROC_CATEGORY_ZS) return " ";
  utf8proc_uint8_t buffer[4];
  return {reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(utf8proc_encode_char(c, buffer))};
}

// The value and size of the sequence at `i` by bit patterns alone; size 0 if there is none.
struct Sequence {
  std::uint32_t value = 0;
  std::size_t size = 0;
};

Sequence decode(std::string_view bytes, std::size_t i) {
  const auto byte = [&](std::size_t k) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[k])); };
  const std::uint32_t lead = byte(i);
  const std::size_t size = lead < 0x80              ? 1
                           : (lead >> 5) == 0b110   ? 2
                           : (lead >> 4) == 0b1110  ? 3
                           : (lead >> 3) == 0b11110 ? 4
                                                    : 0;
  if (size == 0 || i + size > bytes.size()) return {};
  std::uint32_t value = size == 1 ? lead : lead & (0xFFU >> (size + 1));
  for (std::size_t k = 1; k < size; ++k) {
    if ((byte(i + k) >> 6) != 0b10) return {};
    value = (value << 6) | (byte(i + k) & 0x3F);
  }
  return {value, size};
}

}  // namespace

std::string reference_fold(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(as_bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                                UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
  std::string folded;
  for (utf8proc_ssize_t at = 0; at < size;) {
    utf8proc_int32_t c = 0;
    at += utf8proc_iterate(mapped + at, size - at, &c);
    folded += unified(c);
  }
  std::free(mapped);
  return folded;
}

std::uint32_t reference_offset(std::string_view text, OffsetUnit unit, std::uint32_t byte) {
  if (unit == OffsetUnit::utf8) return byte;
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < byte;) {
    const Sequence sequence = decode(text, i);
    offset += unit == OffsetUnit::utf16 && sequence.value > 0xFFFF ? 2 : 1;
    i += sequence.size;
  }
  return offset;
}

std::optional<std::size_t> reference_invalid_utf8(std::string_view bytes) {
  constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  for (std::size_t i = 0; i < bytes.size();) {
    const Sequence sequence = decode(bytes, i);
    const bool is_surrogate = sequence.value >= 0xD800 && sequence.value <= 0xDFFF;
    if (sequence.size == 0 || sequence.value < kSmallest[sequence.size] || sequence.value > 0x10FFFF || is_surrogate)
      return i;
    i += sequence.size;
  }
  return std::nullopt;
}

}  // namespace galley::testing
