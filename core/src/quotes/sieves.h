// The sieves in their order: attributions by rules, the more certain ones first.
//
// As in Stanford CoreNLP's quote attribution (Muzny et al., EACL 2017), each takes what the ones before it left.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// What the sieves make of cues, and of forms that need none. Linear in the tokens, as is the next.
Drafts sift(const Reading& reading);

/// Gives the quotations that are still free to whoever speaks around them, and what then is left to nobody.
void sift_the_rest(const Reading& reading, Drafts& drafts);

}  // namespace galley
