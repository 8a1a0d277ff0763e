// Duplicates: passages that repeat or nearly repeat within one text.
#pragma once

#include <vector>

#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// Groups of equal or nearly equal paragraphs and sentences, in the report's order.
std::vector<DuplicateGroup> find_duplicates(const Document& document);

}  // namespace galley
