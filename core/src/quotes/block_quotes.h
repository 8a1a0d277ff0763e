// The sieve for quotations that are set off as paragraphs of their own, without marks.
//
//   Anna Lindqvist wrote in a letter to the council:      Statement from Anna Lindqvist:      > Nobody came.
//   Nobody came, and nobody called.                       Nobody came, and nobody called.     > Nobody called.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// Linear in the tokens.
void attribute_block_quotes(const Reading& reading, Drafts& drafts);

}  // namespace galley
