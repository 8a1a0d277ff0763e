// Offsets in other units than bytes.
//
//   text       h  é  🙂 !
//   utf8       0  1  3  7  8
//   utf16      0  1  2  4  5      what JavaScript's text.slice counts
//   codepoint  0  1  2  3  4      what Python counts
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace galley {

enum class OffsetUnit : std::uint8_t { utf8, utf16, codepoint };

/// Converts byte offsets of one text into another unit. Building it reads the text once and keeps 4 bytes for every
/// 64 of it (nothing for utf8); a look-up reads at most 64 bytes. Keeps a view of the text, which must outlive it.
class OffsetMap {
 public:
  /// `text` is valid UTF-8.
  OffsetMap(std::string_view text, OffsetUnit unit);

  /// `byte` is at most the text's size and lies between code points.
  std::uint32_t operator()(std::uint32_t byte) const;

 private:
  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> checkpoints_;  // the offset of every 64th byte
};

}  // namespace galley
