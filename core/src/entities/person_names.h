// What a person's name and title say about the person.
#pragma once

#include <vector>

#include "entities/names.h"

namespace galley {

/// By the title before the name ("Mrs.", "King"), else by the forename it begins with.
Sex sex_of(const Words& words, const NameSpan& name, Range<Token> sentence);

/// For each name the sentence it stands in.
std::vector<Index<Sentence>> sentences_of(const Document& document, const Pages<NameSpan>& names);

}  // namespace galley
