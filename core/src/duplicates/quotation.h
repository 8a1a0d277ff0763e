// Words in quotation marks that stand twice.
#pragma once

#include <vector>

#include "duplicates/passages.h"
#include "segment/document.h"

namespace galley {

/// For every token whether it stands inside quotation marks. A mark opens behind white space or a bracket and is closed
/// by the next of its weight that no white space precedes; the paragraph closes a double one. Linear.
std::vector<bool> find_marked_tokens(const Document& document);

/// Are all the words that the passages share quoted on both sides, as in headline and body? Not if both are whole
/// paragraphs: that is copied copy which happens to be a quotation.
bool is_repeated_quotation(const Document& document, const Keys& keys, const std::vector<bool>& marked,
                           const PassagePair& pair);

}  // namespace galley
