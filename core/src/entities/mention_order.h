// The order of the entities: by their first mention, which may be a pronoun ("When she left, Ida Marlow …").
#pragma once

#include "entities/entities.h"

namespace galley {

/// Numbers the entities of `layer` anew. Its mentions are in text order, and each entity has one. Linear.
void order_by_first_mention(EntityLayer& layer);

}  // namespace galley
