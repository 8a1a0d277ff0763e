// Tagging a text with parts of speech.
#pragma once

#include "segment/document.h"
#include "syntax/tag_layer.h"
#include "syntax/tag_model.h"

namespace galley {

/// From left to right, each word by what it is, its neighbours and the tags before it; sentences longer than
/// SentencePart::kMost tokens in pieces. Linear; no memory but the result and a part's.
Tags tag_words(const Document& document, const TagModel& model);

}  // namespace galley
