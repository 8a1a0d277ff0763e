// Sentences: where one ends and the next begins inside a paragraph.
#pragma once

#include "segment/document.h"
#include "segment/segment_lexicon.h"

namespace galley {

/// Cuts `paragraph` (the tokens of one paragraph, at least one) into sentences and appends them. Linear.
void append_sentences(const Document& document, Range<Token> paragraph, const SegmentLexicon& lexicon,
                      PartLayer<Sentence, PackedSentence>& sentences);

}  // namespace galley
