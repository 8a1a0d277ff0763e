// Sentences: where one ends and the next begins inside a paragraph.
#pragma once

#include "segment/abbreviations.h"
#include "segment/document.h"

namespace galley {

/// Cuts `paragraph` (the tokens of one paragraph, at least one) into sentences and appends them. Linear.
void append_sentences(const Document& document, Range<Token> paragraph, const Abbreviations& abbreviations,
                      Layer<Sentence>& sentences);

}  // namespace galley
