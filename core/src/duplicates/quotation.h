// Words in quotation marks that stand twice.
#pragma once

#include <vector>

#include "duplicates/passages.h"
#include "segment/document.h"

namespace galley {

/// For every token whether it stands inside quotation marks. A mark opens behind white space or a bracket and is closed
/// by the next of its weight that no white space precedes; the paragraph closes a double one. Linear.
std::vector<bool> find_marked_tokens(const Document& document);

/// Do all the words that the passages share stand in marks on one side at least, as when a headline or a pull quote
/// repeats what the body quotes? Not if the marks hold both paragraphs whole: that is copied copy which happens to be a
/// quotation.
bool is_repeated_quotation(const Document& document, const Keys& keys, const std::vector<bool>& marked,
                           const PassagePair& pair);

}  // namespace galley
