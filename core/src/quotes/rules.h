// The sieves' names and how far each can be trusted.
#pragma once

#include <string_view>

#include "galley/report.h"

namespace galley {

/// A sieve as the report names it. `confidence` is the share of its attributions whose source is right on PolNeAR's
/// development part, rounded; tests/accuracy measures it.
struct Rule {
  std::string_view name;
  Proportion confidence;
};

namespace rules {

inline constexpr Rule kQuoteThenSpeaker{"quote-then-speaker", Proportion{950}};
inline constexpr Rule kSpeakerThenQuote{"speaker-then-quote", Proportion{900}};
inline constexpr Rule kSpeakerColonQuote{"speaker-colon-quote", Proportion{800}};
inline constexpr Rule kReportedClause{"reported-clause", Proportion{800}};
inline constexpr Rule kParticipleClause{"participle-clause", Proportion{700}};
inline constexpr Rule kClauseThenSpeaker{"clause-then-speaker", Proportion{850}};
inline constexpr Rule kAccordingTo{"according-to", Proportion{850}};
inline constexpr Rule kNaming{"naming", Proportion{700}};
inline constexpr Rule kRunningSpeaker{"running-speaker", Proportion{600}};
inline constexpr Rule kUnattributed{"unattributed", Proportion{400}};
inline constexpr Rule kMarkedWords{"marked-words", Proportion{700}};

}  // namespace rules
}  // namespace galley
