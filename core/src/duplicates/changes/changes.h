// What changed between a passage and its copy.
//
//   original   12 people died on Monday, police said.
//   copy       14 persons perished on Tuesday, police said!
//   changes    number 12 → 14; wording people died → persons perished; name Monday → Tuesday; typography . → !
#pragma once

#include <vector>

#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// The changes that turn the original into the copy, up to white space, in the order of both sides; none overlap.
/// Neighbouring changes of one kind are one; those of different kinds stay apart. Marks left out or put in along with
/// words belong to them; words that moved as a block are left out here and put in there. The gravest kind of what
/// changed is the change's kind. O(n log n) in the two ranges, which are not empty.
std::vector<Change> find_changes(const Document& document, Range<Token> original, Range<Token> copy);

}  // namespace galley
