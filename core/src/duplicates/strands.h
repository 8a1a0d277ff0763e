// Stretches of an alignment that stay dense in pairs: local alignment with drop-off, as in BLAST (Altschul et al.,
// 1990).
#pragma once

#include <span>
#include <vector>

#include "duplicates/alignment.h"

namespace galley {

/// Cuts `aligned`, sorted by the copy's key, where the original jumps back or too much is left out. A pair adds 1, a
/// key left out on either side takes 1/2; a strand ends where its sum was highest. Views of `aligned`. Linear.
std::vector<std::span<const KeyPair>> find_strands(std::span<const KeyPair> aligned);

}  // namespace galley
