// The speaker behind a pronoun that is a source.
//
//   Jason Miller told the paper that Trump's plan was sound. "We are for it," he said.    Jason Miller, who spoke last
//   Christie, who said …                                                                  Christie
//   "I told them that …," Kemp said.                                                      Kemp
#pragma once

#include <optional>

#include "quotes/earlier_sources.h"
#include "quotes/reading.h"

namespace galley {

/// Nothing if the source is no pronoun, or nobody is likely enough. Constant time.
std::optional<SpeakerGuess> pronoun_speaker(const Reading& reading, const SourcePlace& source,
                                            const EarlierSources& earlier);

}  // namespace galley
