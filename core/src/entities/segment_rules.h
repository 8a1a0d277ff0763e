// The ordered rules that say what a stretch of capitals names.
#pragma once

#include "entities/name_candidate.h"
#include "entities/name_runs.h"

namespace galley {

/// A stretch of capitals between titles, and what is known of it; never empty.
struct NameSegment {
  Range<Token> tokens;
  Range<Token> known;  ///< the listed name it begins with; empty if none
  bool after_title = false;

  Index<Token> first() const { return tokens.first; }
  Index<Token> last_word() const { return tokens.last - 1; }
};

/// The name that the segment begins with, or the whole of it.
NameCandidate classify(const NameSegment& segment, const NameRuns& runs);

}  // namespace galley
