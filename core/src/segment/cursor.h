// What the scanners of tokens read through: a stretch of a text, code point by code point.
#pragma once

#include <cstdint>
#include <string_view>

#include "galley/span.h"
#include "text/utf8.h"

namespace galley {

/// Positions are bytes of the whole text. Beyond the stretch there is nothing, whatever the text goes on with.
class Cursor {
 public:
  Cursor(std::string_view text, Span within) : text_(text.substr(0, within.end)), start_(within.start) {}

  std::uint32_t end() const { return static_cast<std::uint32_t>(text_.size()); }
  /// {0, 0} at the end.
  CodePoint at(std::uint32_t position) const { return code_point_at(text_, position); }
  /// {0, 0} at the beginning.
  CodePoint before(std::uint32_t position) const {
    return position > start_ ? code_point_before(text_, position) : CodePoint{};
  }
  bool is(std::uint32_t position, char ascii) const { return position < end() && text_[position] == ascii; }
  std::string_view of(std::uint32_t from, std::uint32_t to) const { return text_.substr(from, to - from); }

 private:
  std::string_view text_;
  std::uint32_t start_;
};

}  // namespace galley
