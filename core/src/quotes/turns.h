// The sieve for dialogue: two take turns, and after a while nobody says who speaks.
//
//   "Who pays for the pumps?" Anna Lindqvist asked.
//   "The council does," Omar Haddad said.
//   "And when do they come?"                           Anna Lindqvist
//   "In May."                                          Omar Haddad
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// A paragraph that is nothing but speech goes to the speaker of the paragraph before the last one, if somebody else
/// spoke in the last one and a question is among the three: without one, speech in news goes on in the next paragraph.
/// Linear.
void attribute_to_turns(const Reading& reading, Drafts& drafts);

}  // namespace galley
