// Speakers: which entity the words of a source name.
#pragma once

#include <optional>

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// The entity behind a source, or nothing when nobody named speaks there ("one reporter", "a spokesman for Clinton").
std::optional<Index<Entity>> speaker_of(const Reading& reading, Range<Token> source);

}  // namespace galley
