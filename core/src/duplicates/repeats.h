// The search for repeats: lines as wholes, then passages of paragraphs, then single sentences.
//
// The text is read once, in order. What is found to be a copy never becomes an original: only the rest is indexed, so
// copies of copies lead to the first passage, and a text that is pasted many times costs no more than twice.
#pragma once

#include <vector>

#include "duplicates/groups.h"
#include "segment/document.h"

namespace galley {

/// O(n log n) in the text, whatever repeats in it.
std::vector<Repeat> find_repeats(const Document& document);

}  // namespace galley
