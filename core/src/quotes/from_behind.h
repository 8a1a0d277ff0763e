// The sieve for speech in quotation marks whose attribution stands right behind it.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// "…," he said.   "…," said Putin, the president.   "…," Fallon, a spokesman, said on CNN.
void attribute_from_behind(const Reading& reading, Drafts& drafts);

}  // namespace galley
