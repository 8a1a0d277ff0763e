// Copied words inside sentences: a clause that another sentence took over, a teaser that breaks off.
#pragma once

#include <cstdint>
#include <span>

#include "duplicates/alignment.h"
#include "duplicates/boundaries.h"
#include "duplicates/similarity.h"
#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

/// Keys. Fewer repeat by chance, as names and turns of phrase: about eight content words, since one key in five is a
/// function word ("their", "would"). With 8, false alarms are 0.9 %; with 12 the figures are the same (similarity.cpp
/// says on what).
inline constexpr std::uint32_t kFewestInStretch = 10;

/// Is a passage that ends inside a sentence copied copy? It has to be longer and closer than whole sentences, more than
/// a name or title, and not what sentences of one form have in common.
bool is_copied_stretch(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                       const Agreement& agreement, const EdgePair& begin, const EdgePair& end);

}  // namespace galley
