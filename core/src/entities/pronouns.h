// Pronouns: the person that "he", "she", "his", "her" … follow from. "They" and "it" stay unresolved, and so does any
// pronoun whose person is not sure enough.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "entities/antecedent_ranker.h"
#include "entities/names.h"
#include "entities/references.h"

namespace galley {

/// Chooses among the candidates for the pronoun that stands at `pronoun`.
using AntecedentChooser = std::function<Choice(const Standing& pronoun, const std::vector<Candidate>& candidates)>;

/// `things` are the numbers of `names`. In text order. Linear: looks back over a bounded number of mentions.
std::vector<Reference> resolve_pronouns(const Words& words, const Pages<NameSpan>& names,
                                        const std::vector<std::uint32_t>& things);
/// With another choice than the learnt one: for the trainer.
std::vector<Reference> resolve_pronouns(const Words& words, const Pages<NameSpan>& names,
                                        const std::vector<std::uint32_t>& things, const AntecedentChooser& choose);

}  // namespace galley
