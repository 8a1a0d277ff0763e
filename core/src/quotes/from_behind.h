// The sieve for speech in quotation marks whose attribution stands right behind it.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// "…," he said.   "…," said Putin, the president.   "…," Fallon, a spokesman, said on CNN.
void attribute_from_behind(const Reading& reading, Drafts& drafts);

/// "…," he snorted.   "…," sneered Putin.   by a verb that is no cue; for what the other sieves for marked speech left
void attribute_from_behind_without_cue(const Reading& reading, Drafts& drafts);

}  // namespace galley
