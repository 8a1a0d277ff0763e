// Sieves for speech reported without marks, or with marks around a part of it.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"

namespace galley {

/// X said that …   X alleged …   X called on Y to …   which X claimed were …   …, saying that …
void attribute_reported_clauses(const Reading& reading, Drafts& drafts);

/// …, officials said.   …, said the minister on Friday.
void attribute_clauses_before(const Reading& reading, Drafts& drafts);

/// According to X, …   …, according to X.
void attribute_according_to(const Reading& reading, Drafts& drafts);

/// X called it "a farce".
void attribute_namings(const Reading& reading, Drafts& drafts);

}  // namespace galley
