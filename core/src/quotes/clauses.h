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

/// Longest clause read, in tokens. It bounds the work for each cue. PolNeAR's training part has 1 in 1,000 longer.
inline constexpr std::uint32_t kLongestClause = 150;

/// The clause that follows the cue, inside `sentence`; nothing if what follows is none.
std::optional<Range<Token>> clause_after(const Reading& reading, const CueHit& cue, Range<Token> sentence);

/// Where the clause that begins at `first` ends: at the end of the sentence, or where the reporting goes on in another
/// way (", adding that", ", but stopped short", " and said").
Index<Token> clause_end(const Reading& reading, Index<Token> first, Range<Token> sentence);

/// Has the clause a verb: an auxiliary, a subject pronoun, or a word that looks inflected?
bool has_verb(const Reading& reading, Range<Token> clause);

/// Without the punctuation, coordinators and white space at its end.
Range<Token> trimmed(const Reading& reading, Range<Token> range);

}  // namespace galley
