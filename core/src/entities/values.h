// What the values of dates, times and amounts do for their entities: equal ones are one thing, however they are written
// ("5 million dollars", "$5m"), and different ones are two, though written alike ("Monday" of two weeks).
#pragma once

#include <cstdint>
#include <vector>

#include "entities/mentions.h"
#include "galley/report.h"

namespace galley {

/// The things of the mentions, in the same numbering by first mentions, with those of equal type, value and unit made
/// one. Linear.
std::vector<std::uint32_t> group_values(const Mentions& mentions, const std::vector<std::uint32_t>& things);

/// Gives each entity the value and unit of its mentions. `things` are the entities of the mentions.
void set_values(const Mentions& mentions, const std::vector<std::uint32_t>& things, Layer<Entity>& entities);

}  // namespace galley
