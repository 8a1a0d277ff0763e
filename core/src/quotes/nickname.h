// Nicknames in marks, which part a name in two.
//
//   Robert “Bob” Haddad said …        the source is the whole name, not "Haddad" alone
#pragma once

#include "quotes/reading.h"

namespace galley {

/// The source with the rest of a name that a nickname at its beginning or end parts from it. Constant time.
Range<Token> with_nickname(const Reading& reading, Range<Token> source);

/// Is the stretch a nickname inside a name?
bool is_nickname(const Reading& reading, Range<Token> marked);

}  // namespace galley
