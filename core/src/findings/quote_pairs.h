// Quotations that stand at two places: those that passages of one duplicate group have in each other's place.
//
//   original   “The pumps have failed twice,” Lee said.        copy   Lee: “The pumps failed twice”
//               ^------------ words ----------^                             ^---- words ----^
#pragma once

#include <vector>

#include "findings/overview.h"
#include "galley/report.h"

namespace galley {

/// A quotation and the one that repeats it.
struct QuotePair {
  Index<Quote> original;
  Index<Quote> copy;
  Span original_words;  ///< the contents that correspond, marks included
  Span copy_words;
  const std::vector<Change>* changes;  ///< of the passage the copy stands in
};

/// Outermost quotations in marks, in the order of the copies. Linear in the passages' quotations and changes, up to a
/// logarithm.
std::vector<QuotePair> find_quote_pairs(const Overview& overview);

}  // namespace galley
