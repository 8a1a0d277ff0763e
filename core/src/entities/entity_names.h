// What an entity is called: of all its names the fullest, and each other one once.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/name_forms.h"
#include "galley/report.h"

namespace galley {

/// The entity of each thing: its name, type and aliases, in the order of the things.
///
/// The fullest name has the most words, initials counted last ("Robert James Kemp", "R. J. Kemp", "Kemp"); of equals
/// the one that stands more often, then the first. What is written in capitals throughout is a name only where there is
/// no other. The type is that of the name.
Layer<Entity> name_entities(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things);

}  // namespace galley
