// Sentences beside a repeat that go on with it: too short to be found alone ("She left."), but the same on both sides.
#pragma once

#include <vector>

#include "duplicates/groups.h"
#include "segment/document.h"

namespace galley {

/// Adds to every repeat the equal sentences that follow and precede it on both sides: to its passages within their
/// paragraphs, as repeats of their own in the next ones. `copied` says of every token whether it is in a copy, before
/// and after. Linear.
void add_neighbours(const Document& document, std::vector<bool>& copied, std::vector<Repeat>& repeats);

}  // namespace galley
