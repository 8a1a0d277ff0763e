// What two passages need not be compared in: the sentences in which both begin, and those in which both end.
#pragma once

#include "segment/document.h"

namespace galley {

/// A passage and its copy; either can be empty.
struct RangePair {
  Range<Token> original;
  Range<Token> copy;
};

/// The ranges without the sentences at their beginnings and ends that are equal byte by byte. Whole sentences, since
/// one that moved is known by all its words. Long copies with few changes take little memory so. Linear.
RangePair without_equal_ends(const Document& document, RangePair passages);

}  // namespace galley
