// Sieves for further stretches of one who is speaking already.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// "…," he said. "…"   the second stretch belongs to the same quote, and so does one that goes on from the paragraph
/// before.
void join_continuations(const Reading& reading, Drafts& drafts);

/// A stretch of whole sentences that nobody is named for belongs to whoever was speaking just before.
void attribute_to_running_speaker(const Reading& reading, Drafts& drafts);

}  // namespace galley
