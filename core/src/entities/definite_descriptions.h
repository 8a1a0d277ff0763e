// "The secretary general", "the company", "the former president": whom the text has said to be that.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"
#include "entities/references.h"
#include "entities/ties.h"

namespace galley {

/// In text order. What two could be, or what has a word before its noun that nothing supports, stays unresolved.
/// Linear: looks at a bounded number of words behind each "the".
std::vector<Reference> find_definite_descriptions(const Words& words, const Pages<NameSpan>& names,
                                                  const std::vector<std::uint32_t>& things, const Ties& ties);

}  // namespace galley
