// Pasted markup, whose marks are none of the text's: <img alt="so">
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "segment/document.h"

namespace galley {

/// Does the mark stand in a tag, which opens not far before it? Constant time.
inline bool is_in_markup(const Document& document, Index<Token> mark) {
  constexpr std::uint32_t kLongestTag = 150;  // tokens
  const Index<Token> first = mark - std::min(mark.value, kLongestTag);
  for (Index<Token> t = mark; t > first;) {
    t = t - 1;
    const std::string_view word = document.word(t);
    if (word == ">") return false;
    if (word == "<") return true;
  }
  return false;
}

}  // namespace galley
