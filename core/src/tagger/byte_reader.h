// Reading a model file forward: a read beyond the end fails, and everything after it.
//
//   ByteReader in(bytes);  in.take(4);  in.number(2);  if (in.failed()) …
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  /// The next `size` bytes.
  std::string_view take(std::size_t size) {
    if (size > bytes_.size() - position_) {
      failed_ = true;
      position_ = bytes_.size();
      return {};
    }
    position_ += size;
    return bytes_.substr(position_ - size, size);
  }
  /// The next `bytes` bytes as a little-endian number.
  std::uint32_t number(std::size_t bytes) {
    std::uint32_t value = 0, shift = 0;
    for (const char c : take(bytes)) {
      value |= std::uint32_t{static_cast<unsigned char>(c)} << shift;
      shift += 8;
    }
    return value;
  }
  bool failed() const { return failed_; }
  bool at_end() const { return position_ == bytes_.size(); }
  std::size_t position() const { return position_; }

 private:
  std::string_view bytes_;
  std::size_t position_ = 0;
  bool failed_ = false;
};

}  // namespace galley
