// The sieve for further stretches of a quote that the attribution interrupts.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// "…," he said. "…"   the second stretch belongs to the same quote, and so does one that goes on from the paragraph
/// before.
void join_continuations(const Reading& reading, Drafts& drafts);

}  // namespace galley
