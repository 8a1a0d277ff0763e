// Scanners of what names a place on the net. Each returns where what begins at `at` ends, or `at`.
#pragma once

#include <cstdint>

#include "segment/cursor.h"

namespace galley {

/// "https://example.org/a_(b)", "www.example.org", "example.org/a", "example.com"; without the sentence's own
/// punctuation and quotation marks at the end.
std::uint32_t scan_url(const Cursor& text, std::uint32_t at);

/// "first.last@example.org".
std::uint32_t scan_email(const Cursor& text, std::uint32_t at);

/// "@reuters", "#BRICS"; not "#1".
std::uint32_t scan_handle(const Cursor& text, std::uint32_t at);

}  // namespace galley
