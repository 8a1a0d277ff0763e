// Tokens: the words, numbers and marks of a stretch of text.
#pragma once

#include "galley/span.h"
#include "segment/segment_lexicon.h"
#include "segment/segments.h"
#include "text/text.h"

namespace galley {

/// Appends the tokens of `within` (no line break inside) to `tokens`. Linear.
void append_tokens(const Text& text, Span within, const SegmentLexicon& lexicon, TokenLayer& tokens);

}  // namespace galley
