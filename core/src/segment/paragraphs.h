// Paragraphs: the stretches between line breaks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "galley/span.h"

namespace galley {

/// The first line from byte `at` on that is not blank, white space trimmed. CR LF, LF, CR, VT, FF, NEL, LS and PS all
/// break.
std::optional<Span> next_paragraph(std::string_view text, std::uint32_t at);

}  // namespace galley
