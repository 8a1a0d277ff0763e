// Where the clause that a cue reports begins.
#pragma once

#include <optional>

#include "galley/span.h"
#include "quotes/cues.h"
#include "quotes/reading.h"

namespace galley {

/// The first token of what the cue reports, before `limit`; nothing if no clause follows. The verb's frames are tried
/// from the surest to the least sure: "to", "whether", "that", a clause behind whoever is addressed, "of", a bare
/// clause.
std::optional<Index<Token>> clause_start(const Reading& reading, const CueHit& cue, Index<Token> limit);

}  // namespace galley
