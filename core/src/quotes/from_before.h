// The sieve for speech in quotation marks whose attribution stands right before it.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// He said: "…"   He told CNN, "…"   Rutte: "…"   and, without a reporting verb, He banged the table: "…"
void attribute_from_before(const Reading& reading, Drafts& drafts);

}  // namespace galley
