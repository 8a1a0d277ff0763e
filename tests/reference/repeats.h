// The search for repeats again, slow and obvious: every line against every line before it, every place against every
// place. What makes passages of aligned keys is shared with the stage; what finds them is not.
#pragma once

#include <vector>

#include "duplicates/groups.h"
#include "segment/document.h"

namespace galley::reference {

/// As galley::find_repeats, for texts of lines that have words. Quadratic and worse. Repeats are not told to be
/// quotations or not.
std::vector<Repeat> find_repeats(const Document& document);

}  // namespace galley::reference
