// Paragraphs: the stretches between line breaks.
#pragma once

#include <string_view>
#include <vector>

#include "galley/span.h"

namespace galley {

/// One span for each line that is not blank, white space trimmed. CR LF, LF, CR, VT, FF, NEL, LS and PS all break.
std::vector<Span> find_paragraphs(std::string_view text);

}  // namespace galley
