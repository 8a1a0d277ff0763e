// Reported clauses: the words a cue reports without marks, or with marks around a part of them.
//
//   Rutte said on Friday that his alliance called on Moscow, but stopped short of …
//                        ^-------------------------------^
#pragma once

#include <optional>

#include "galley/span.h"
#include "quotes/cues.h"
#include "quotes/reading.h"

namespace galley {

/// The clause that follows the cue, inside `sentence`; nothing if what follows is none.
std::optional<Range<Token>> clause_after(const Reading& reading, const CueHit& cue, Range<Token> sentence);

/// Has the clause a verb: an auxiliary, a subject pronoun, or a word that looks inflected?
bool has_verb(const Reading& reading, Range<Token> clause);

/// Without the punctuation, coordinators and white space at its end.
Range<Token> trimmed(const Reading& reading, Range<Token> range);

}  // namespace galley
