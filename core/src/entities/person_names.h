// What a person's name and title say about the person.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "entities/name_keys.h"
#include "entities/names.h"

namespace galley {

/// A person's name in its parts, words as in PlainWords:
///
///   Dwayne "The Rock" Johnson     words dwayne johnson, nickname the rock
///   J.K. Rowling                  words j k rowling
///   Donald Trump Jr., Louis XIV   words donald trump, louis; generation jr, xiv
struct PersonName {
  PlainWords words;
  PlainWords nickname;     ///< what stands in quotation marks or brackets inside
  std::string generation;  ///< tells apart persons of one name

  bool is_full() const { return words.size() > 1; }
};

PersonName person_name(const Words& words, Range<Token> tokens);

/// By the title before the name ("Mrs.", "King"), else by the forename it begins with.
Sex sex_of(const Words& words, const NameSpan& name, Range<Token> sentence);

/// For each name the sentence it stands in.
std::vector<Index<Sentence>> sentences_of(const Document& document, const Pages<NameSpan>& names);

}  // namespace galley
