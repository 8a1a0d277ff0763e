// Numbers: "1,000.50", "10:30", "9/11", "2015-16", "21st", "1990s".
#pragma once

#include <cstdint>

#include "segment/cursor.h"
#include "segment/segments.h"

namespace galley {

struct ScannedNumber {
  TokenKind kind;  ///< number; word for "40-year-old" and "5G"
  std::uint32_t end;
};

/// What begins with the digit at `at`. A unit written to it stays out ("10|km", "€3.5|m", "9|am").
ScannedNumber scan_number(const Cursor& text, std::uint32_t at);

}  // namespace galley
