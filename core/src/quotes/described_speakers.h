// The speaker behind a description that is a source: "the mayor", "the New York businessman".
#pragma once

#include <optional>

#include "quotes/earlier_sources.h"
#include "quotes/reading.h"

namespace galley {

/// Nothing if the source is no description of somebody named. O(log n).
std::optional<SpeakerGuess> described_speaker(const Reading& reading, const SourcePlace& source,
                                              const EarlierSources& earlier);

}  // namespace galley
