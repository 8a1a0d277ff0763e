// Sieves for floating quotations: marked speech with no cue beside it.
//
//   Maria Gomez of the union agreed. “It works, and it is cheap.”      who speaks in the sentence before, or is its
//   subject “It works,” Anna Lindqvist said.⏎“It has worked since May.”        the running speaker Anna Lindqvist
//   pitched pumps that “work and are cheap as well.”    the subject of the clause
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Linear in the tokens, as each of them looks at bounded surroundings.
void attribute_to_sentence_before(const Reading& reading, Drafts& drafts);
void attribute_to_sentence_behind(const Reading& reading, Drafts& drafts);
void attribute_to_running_speaker(const Reading& reading, Drafts& drafts);
void attribute_to_subject(const Reading& reading, Drafts& drafts);

}  // namespace galley
