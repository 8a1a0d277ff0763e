// The strings by which two names are recognised as the same.
#pragma once

#include <string>

#include "entities/names.h"

namespace galley {

/// The words as they stand in the folded text, without what a company's name may leave out ("Inc.").
std::string name_key(const Words& words, const NameSpan& name);

/// "nato" of "North Atlantic Treaty Organization", small words left out; empty for a name of one word.
std::string initials(const Words& words, Range<Token> tokens);

/// "u.n." and "UN" without their stops; empty unless the word is written in capitals.
std::string acronym_letters(const Words& words, Range<Token> tokens);

}  // namespace galley
