// The parts of a person's name.
#pragma once

#include <string>

#include "entities/name_keys.h"

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

}  // namespace galley
