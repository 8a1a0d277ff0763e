#include "galley/offsets.h"

namespace galley {
namespace {

constexpr std::uint32_t kStride = 64;

// How many units begin with this byte: continuation bytes begin none, a four-byte sequence is a surrogate pair.
std::uint32_t units_of(char byte, OffsetUnit unit) {
  const auto b = static_cast<unsigned char>(byte);
  if ((b & 0xC0U) == 0x80U) return 0;
  return unit == OffsetUnit::utf16 && b >= 0xF0U ? 2 : 1;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  if (unit == OffsetUnit::utf8) return;
  checkpoints_.reserve(text.size() / kStride + 1);
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) checkpoints_.push_back(offset);
    offset += units_of(text[i], unit);
  }
  if (text.size() % kStride == 0) checkpoints_.push_back(offset);
}

std::uint32_t OffsetMap::operator()(std::uint32_t byte) const {
  if (unit_ == OffsetUnit::utf8) return byte;
  std::uint32_t offset = checkpoints_[byte / kStride];
  for (std::uint32_t i = byte - byte % kStride; i < byte; ++i) offset += units_of(text_[i], unit_);
  return offset;
}

}  // namespace galley
