// What texts have in common: a press release and the article made of it, wire copy and its rewrite.
//
//   document 0   The harbour bridge opens on Sunday. It cost 41 million euros, the port said. Tickets are free.
//   document 1   Critics laughed. The harbour bridge opens on Sunday. It cost 43 million euros, the port said.
//   passage      the first two sentences of 0, the last two of 1; there one change, the number 41 → 43
//   shares       13 of the 17 words of 0, 13 of the 16 of 1
//
// Every position is in bytes of the text it lies in, not of all together. A Comparison owns its lists.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "galley/report.h"
#include "galley/span.h"

namespace galley {

/// The number of a text in the list that was compared.
using DocumentIndex = Index<std::string_view>;

/// A shared passage where it stands in one document.
struct SharedCopy {
  DocumentIndex document;
  Span span;                    ///< of that document
  Proportion similarity;        ///< against the passage's first copy, the original, whose own is 1
  std::vector<Change> changes;  ///< `original` lies in the document of the first copy, `copy` in this one's

  friend bool operator==(const SharedCopy&, const SharedCopy&) = default;
};

/// A passage that two documents have at least, equal or nearly so; it lies in one paragraph. A line that is a name or a
/// label alone ("Jane Poe", "Advertisement") is none.
struct SharedPassage {
  DuplicateKind kind = DuplicateKind::exact;
  bool quotation = false;  ///< the same words quoted
  /// By document, then by place. The first is the original: which one was written first, only the order of the texts
  /// says. A passage that a document has twice is here twice.
  std::vector<SharedCopy> copies;

  friend bool operator==(const SharedPassage&, const SharedPassage&) = default;
};

struct Comparison {
  /// For each document, how many of its words, names and numbers stand in a passage that another document has too, and
  /// are found there but for typography, also in another place of it: words that moved are found. 0 where there are
  /// none.
  std::vector<Proportion> shares;
  std::vector<SharedPassage> passages;  ///< by the place of the first copy, then of the second

  friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Every invariant of the comparison, checked against the texts it was made from. Returns the first one broken, in
/// words, or nothing. Linear in the comparison.
std::optional<std::string> validate(const Comparison& comparison, std::span<const std::string_view> texts);

}  // namespace galley
