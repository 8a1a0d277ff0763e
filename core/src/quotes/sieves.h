// The sieves in their order: attributions by rules, each more certain than the next.
//
// A row of sieves in the order of their precision, as in Stanford CoreNLP's quote attribution (Muzny et al., EACL 2017):
// each takes what the ones before it left.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// What the sieves make of the text. Linear in the tokens.
Drafts sift(const Reading& reading);

}  // namespace galley
