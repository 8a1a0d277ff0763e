// Whether what a cue reports was said: by the words in front of its head.
//
//   she has not said     he would say     nobody claimed     if he says     declined to comment
//           ^^^             ^^^^^         ^^^^^^             ^^             ^^^^^^^^
#pragma once

#include "galley/report.h"
#include "quotes/cue_head.h"
#include "quotes/reading.h"

namespace galley {

/// `head` stands in `cue`. Negation goes before doubt: "would not say" is negated.
Modality modality_of(const Reading& reading, Range<Token> cue, const CueHead& head);

}  // namespace galley
