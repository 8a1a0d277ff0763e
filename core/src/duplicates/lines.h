// Lines that repeat as a whole, whatever their length: credits, bylines, pasted paragraphs.
#pragma once

#include <vector>

#include "galley/span.h"
#include "segment/document.h"

namespace galley {

/// For every line the first one with equal terms, which may be itself. Linear.
std::vector<Index<Paragraph>> find_equal_lines(const Document& document);

}  // namespace galley
