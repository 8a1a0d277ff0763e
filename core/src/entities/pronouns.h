// Pronouns: the person that "he", "she", "his", "her" … follow from. "They" and "it" stay unresolved, and so does any
// pronoun with nobody of its sex near before it.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/names.h"
#include "entities/references.h"

namespace galley {

/// `things` are the numbers of `names`. In text order. Linear: looks back over a bounded number of mentions.
std::vector<Reference> resolve_pronouns(const Words& words, const Pages<NameSpan>& names,
                                        const std::vector<std::uint32_t>& things);

}  // namespace galley
