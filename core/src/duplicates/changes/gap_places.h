// Where among equal terms words are said to be left out or put in.
//
//   original   The dam held. Nobody slept.
//   copy       The dam held. Nobody swam. Nobody slept.
//   put in     "Nobody swam.", not ". Nobody swam" nor "swam. Nobody"
//
// The same diff has all these readings; line diffs choose among theirs by blank lines and indents (git's heuristic:
// M. Haggerty, 2016), this one by sentences.
#pragma once

#include <span>
#include <vector>

#include "duplicates/changes/term_pairs.h"

namespace galley {

/// Shifts every stretch that one side lacks along equal terms, up to eight, to where it joins another unpaired stretch
/// or, failing that, begins a sentence; else it stays. As many pairs as before, ascending. Linear.
void place_gaps(std::span<const ClassifiedTerm> original, std::span<const ClassifiedTerm> copy,
                std::vector<TermPair>& pairs);

}  // namespace galley
