// The sieve for stretches in marks that nobody has: speech without a source, or no speech at all.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Gives every stretch that is still free a draft without a source.
void keep_leftovers(const Reading& reading, Drafts& drafts);

}  // namespace galley
