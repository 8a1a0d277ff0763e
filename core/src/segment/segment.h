// Segmentation: text in, paragraphs, sentences and tokens out.
#pragma once

#include "segment/segment_lexicon.h"
#include "segment/segments.h"
#include "text/text.h"

namespace galley {

/// A line is a paragraph, as in a pasted article, under any line-break convention. Linear in the text.
Segments segment(const Text& text, const SegmentLexicon& lexicon);

}  // namespace galley
