// Slow, obvious twins of core/src/text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "galley/offsets.h"

namespace galley::testing {

/// Folded(text).bytes(): the whole string through utf8proc at once, then the marks unified.
/// Only for texts without a grapheme cluster of more than 32 code points.
std::string reference_fold(std::string_view text);

/// OffsetMap(text, unit)(byte): counts from the beginning.
std::uint32_t reference_offset(std::string_view text, OffsetUnit unit, std::uint32_t byte);

/// find_invalid_utf8: decodes by the definition of UTF-8 and checks what came out.
std::optional<std::size_t> reference_invalid_utf8(std::string_view bytes);

}  // namespace galley::testing
