// Sieves for floating quotations: whole sentences in marks with nobody named beside them.
//
//   “It works,” Anna Lindqvist said.⏎“It has worked since May.”        the running speaker
//   Maria Gomez of the union agreed. “It works, and it is cheap.”      the subject of the sentence before
//   "Who pays?" Lindqvist asked.⏎"We do," Gomez said.⏎"All of it?"     the other one of two who take turns
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Linear in the tokens, as each of them looks at bounded surroundings.
void attribute_to_turn(const Reading& reading, Drafts& drafts);
void attribute_to_subject_before(const Reading& reading, Drafts& drafts);
void attribute_to_subject(const Reading& reading, Drafts& drafts);
void attribute_to_running_speaker(const Reading& reading, Drafts& drafts);

}  // namespace galley
