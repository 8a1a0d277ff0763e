// The words and strings by which two names are recognised as the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entities/names.h"

namespace galley {

/// The words of a name as they are compared: folded, without stops, punctuation and the marks over letters.
/// "U.N." is "un", "J." is "j", "José" is "jose", "&" is "and".
using PlainWords = std::vector<std::string>;

PlainWords plain_words(const Words& words, Range<Token> tokens);

/// Words `first` to `last` (excluded), parted by spaces.
std::string joined(const PlainWords& words, std::size_t first, std::size_t last);
inline std::string joined(const PlainWords& words) { return joined(words, 0, words.size()); }

/// Takes away "the" in front and the company's form behind: "Ozgrub Holding Co., Ltd." leaves "ozgrub holding".
void strip_company(PlainWords& words);

/// The letters of an acronym: "u.n." and "UN" are "un"; empty for what is written as another word.
std::string acronym_letters(const Words& words, Range<Token> tokens);

/// The initials that an acronym may be made of, the usual ones first: "nato" of "North Atlantic Treaty Organization";
/// also with its small words ("doj"), without the country in front ("omb") and without "Inc.". Without repeats.
std::vector<std::string> initials(const Words& words, Range<Token> tokens);

/// Do the letters stand in the name in their order, the first of them where its first word begins, each of the others
/// anywhere? "farc" in "Fuerzas Armadas Revolucionarias de Colombia". For an acronym in brackets beside its name.
/// After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions", 2003.
bool spells(std::string_view letters, const PlainWords& name);

}  // namespace galley
