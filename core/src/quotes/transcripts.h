// The sieve for transcripts: who speaks stands in front of the line, and no marks stand around what is said.
//
//   Q: Who pays for this?            MODERATOR: Senator Mills, who pays for this?
//   A: The council does.             MILLS [laughing]: The council does.
//
// A label alone is none: lists have them too ("Pros: …", "Iowa: …"). The speakers have to take turns.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Linear in the tokens.
void attribute_transcripts(const Reading& reading, Drafts& drafts);

}  // namespace galley
