// How a text uses the acronyms of its organisations: where each is first used and where it is spelt out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "findings/overview.h"
#include "galley/report.h"

namespace galley {

/// Those that data/known_acronyms.tsv has need no explanation and are left out, as are call signs of stations.
struct AcronymUse {
  Index<Entity> entity;
  Span first;                       ///< where it is used first, headlines and copies left out
  std::uint32_t times = 0;          ///< how often, headlines and copies left out; at least once
  std::optional<Span> explanation;  ///< the first place where the text spells it out
};

/// In the order of their first names. Linear in the tokens.
std::vector<AcronymUse> find_acronym_uses(const Overview& overview);

}  // namespace galley
