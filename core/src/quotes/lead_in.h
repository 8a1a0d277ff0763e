// What leads to speech from before: "He told CNN:", "Said Rutte,", "According to the mayor:".
//
// Shared by the sieves for marked speech and for speech that is set off without marks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Most tokens between a cue and the speech it leads to: "told a crowd of supporters in Ohio on Monday:".
inline constexpr std::uint32_t kLongestLead = 25;

/// Is it a cue with a speaker that speech can follow?
bool can_lead(const CueHit& cue);

/// An addressee, a place or a day: words without a verb.
bool says_nothing(const Reading& reading, Range<Token> gap);

/// Who speaks by the cue, before which nothing is read that stands before `lower` and behind which nothing from
/// `speech` on: its subject; the one that the sentence has for a participle and for the second of two verbs ("stood up
/// and said"); what follows a verb that begins its sentence ("Said Rutte,").
std::optional<Range<Token>> leading_source(const Reading& reading, const Drafts& drafts, std::size_t cue,
                                           Index<Token> lower, Index<Token> speech);

}  // namespace galley
