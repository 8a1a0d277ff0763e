// Descriptions: "his alliance" is NATO where "NATO Secretary General Mark Rutte" stands before.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"
#include "entities/references.h"
#include "entities/ties.h"

namespace galley {

/// Definite descriptions, and "his" or "her" with the noun after it, for a person whose organisation the text has put
/// before the title. `pronouns` are those of resolve_pronouns. Linear.
std::vector<Reference> find_descriptions(const Words& words, const Pages<NameSpan>& names,
                                         const std::vector<std::uint32_t>& things, const Ties& ties,
                                         const std::vector<Reference>& pronouns);

}  // namespace galley
