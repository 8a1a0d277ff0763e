// What the words around a name say about it.
#pragma once

#include "entities/words.h"

namespace galley {

/// The title that ends where the name begins, inside `sentence`: "Secretary General" of "NATO Secretary General Mark
/// Rutte"; empty if none.
Range<Token> title_before(const Words& words, Index<Token> name, Range<Token> sentence);

/// "Xyz said", "Xyz, 34,", "Xyz, who": only a person goes on like that.
bool acts_as_person(const Words& words, Range<Token> name, Range<Token> sentence);

/// "in Xyz", "the Xyz region", "Xyz, France".
bool stands_as_place(const Words& words, Range<Token> name, Range<Token> sentence);

}  // namespace galley
