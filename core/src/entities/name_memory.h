// What a word is in one place of a text it is in the others: "Mark Rutte" makes "Rutte" a person everywhere.
#pragma once

#include <vector>

#include "entities/name_grammar.h"
#include "entities/words.h"

namespace galley {

/// Settles what the words alone left open: a weak candidate takes the type of the same words elsewhere, or of its
/// neighbour in a list; a doubtful one that nothing confirms stays doubtful, and is no name. Order is kept. Linear.
Pages<NameCandidate> settle(Pages<NameCandidate> candidates, const Words& words);

}  // namespace galley
