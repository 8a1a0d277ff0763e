// What the entities layer takes pronouns and descriptions for.
#pragma once

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// The pronoun or description that is just these tokens; null if they are none that refers to an entity. O(log n).
const Mention* reference_to(const Reading& reading, Range<Token> tokens);

/// The description that these tokens are and that the entities layer only guesses at; null if it does not.
const Mention* guess_at(const Reading& reading, Range<Token> tokens);

/// The same as reference_to of one token.
inline const Mention* reference_at(const Reading& reading, Index<Token> t) { return reference_to(reading, {t, t + 1}); }

}  // namespace galley
