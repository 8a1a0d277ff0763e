// Marks and symbols: all that is no word, number or address.
#pragma once

#include <cstdint>

#include "segment/cursor.h"
#include "segment/segments.h"

namespace galley {

struct ScannedMark {
  TokenKind kind;  ///< quote_mark, punctuation or symbol
  std::uint32_t end;
};

/// The token at `at`, which is not the end and no white space. Always takes at least one code point.
ScannedMark scan_mark(const Cursor& text, std::uint32_t at);

}  // namespace galley
