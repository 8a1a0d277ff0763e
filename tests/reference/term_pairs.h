// The heaviest pairing of equal terms again, slow and obvious: the whole table.
#pragma once

#include <cstdint>
#include <span>

#include "duplicates/changes/term_classes.h"

namespace galley::reference {

/// A word pairs for two, a mark for one: the most that any pairing of equal terms, ascending on both sides, comes to.
/// Quadratic.
std::uint32_t heaviest_common_subsequence(std::span<const ClassifiedTerm> original,
                                          std::span<const ClassifiedTerm> copy);

}  // namespace galley::reference
