// The sieves' names and how far each can be trusted.
#pragma once

#include <string_view>

#include "galley/report.h"

namespace galley {

/// A sieve as the report names it. `confidence` is the share of its quotes on PolNeAR's training part whose content
/// lies in an attribution and whose source overlaps that one's; of quotes without a source, whose content lies in one;
/// of marked words, that lie in none.
struct Rule {
  std::string_view name;
  Proportion confidence;
  bool verbatim = false;  ///< its contents are somebody's own words, though no marks may stand around them
};

namespace rules {

inline constexpr Rule kQuoteThenSpeaker{"quote-then-speaker", Proportion{970}};
inline constexpr Rule kQuoteCommaSpeaker{"quote-comma-speaker", Proportion{900}};  // 11 of 11
inline constexpr Rule kSpeakerThenQuote{"speaker-then-quote", Proportion{790}};
inline constexpr Rule kSpeakerColonQuote{"speaker-colon-quote", Proportion{860}};
inline constexpr Rule kQuoteDashSpeaker{"quote-dash-speaker", Proportion{900}};  // 7 of 7
inline constexpr Rule kReportedClause{"reported-clause", Proportion{660}};
inline constexpr Rule kParticipleClause{"participle-clause", Proportion{660}};
inline constexpr Rule kClauseThenSpeaker{"clause-then-speaker", Proportion{750}};
inline constexpr Rule kAccordingTo{"according-to", Proportion{860}};
inline constexpr Rule kNaming{"naming", Proportion{760}};
// Guesses, the four of what is set off without marks and the one of turns: PolNeAR's training part has 98 of them, most
// from two interviews and pasted posts that it does not annotate. So is "sentence-behind", which it has twice.
inline constexpr Rule kBlockQuote{"block-quote", Proportion{700}, true};
inline constexpr Rule kHeadedStatement{"headed-statement", Proportion{700}, true};
inline constexpr Rule kTranscript{"transcript", Proportion{800}, true};
inline constexpr Rule kPost{"post", Proportion{800}, true};
inline constexpr Rule kTurn{"turn", Proportion{700}};
inline constexpr Rule kRunningSpeaker{"running-speaker", Proportion{760}};
inline constexpr Rule kSentenceBefore{"sentence-before", Proportion{760}};
inline constexpr Rule kSentenceBehind{"sentence-behind", Proportion{600}};
inline constexpr Rule kSubjectOfSentence{"subject-of-sentence", Proportion{680}};
inline constexpr Rule kModel{"sequence-model", Proportion{700}};
inline constexpr Rule kUnattributed{"unattributed", Proportion{880}};
inline constexpr Rule kMarkedWords{"marked-words", Proportion{460}};

}  // namespace rules
}  // namespace galley
