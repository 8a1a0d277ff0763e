// The names of the kinds of findings: as reports have them, and as --mute takes them.
#pragma once

#include <iterator>
#include <string_view>

#include "galley/report.h"

namespace galley {

/// By the numbers of FindingKind.
inline constexpr std::string_view kFindingKindNames[] = {
    "unattributed-quote", "quote-wording", "quote-speaker",       "changed-number",   "changed-date",
    "changed-name",       "name-spelling", "acronym-unexplained", "acronym-late",     "unbalanced-mark",
    "mixed-marks",        "loaded-cue",    "repeated-paragraph",  "ambiguous-source", "weekday-date"};
static_assert(std::size(kFindingKindNames) == kFindingKinds);

}  // namespace galley
