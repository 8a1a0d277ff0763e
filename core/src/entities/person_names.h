// What a person's name and title say about the person.
#pragma once

#include <vector>

#include "entities/names.h"

namespace galley {

/// By the title before the name ("Mrs.", "King"), else by the forename it begins with.
Sex sex_of(const Words& words, const NameSpan& name, Range<Token> sentence);

/// By the noun right before the name at `name`: "actress Anna Bell", "his wife Anna".
Sex sex_of_noun_before(const Words& words, Index<Token> name, Range<Token> sentence);

/// By the noun that says behind the name's end who that is: "Anna Bell, the daughter of", "Anna Bell is a British
/// actress".
Sex sex_of_noun_behind(const Words& words, Index<Token> end, Range<Token> sentence);

/// For each name the sentence it stands in.
std::vector<Index<Sentence>> sentences_of(const Document& document, const Pages<NameSpan>& names);

}  // namespace galley
