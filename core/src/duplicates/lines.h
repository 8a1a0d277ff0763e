// Lines that repeat as a whole, whatever their length: credits, bylines, pasted paragraphs.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// Remembers lines in the order they are shown to it.
class LineIndex {
 public:
  explicit LineIndex(const Document& document) : document_(document) {}

  /// The first line shown before that has equal terms. Remembers this one if there is none. Linear in the line, on
  /// average.
  std::optional<Index<Paragraph>> find_or_insert(Index<Paragraph> line);

 private:
  const Document& document_;
  std::unordered_map<TermHash, Index<Paragraph>> lines_;
  std::vector<TermHash> terms_;  // scratch
};

}  // namespace galley
