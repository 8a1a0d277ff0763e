// The sieve for speech in quotation marks that is signed.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// “…” — Veronica Cruz
void attribute_to_signature(const Reading& reading, Drafts& drafts);

}  // namespace galley
