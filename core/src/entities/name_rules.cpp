#include "entities/name_rules.h"

namespace galley {

Proportion confidence_of(NameRule rule) {
  constexpr std::array<Proportion, kNameRules> kPrecision{{
      {875},  // listed
      {654},  // head
      {639},  // start
      {910},  // title
      {862},  // forename
      {716},  // person_word
      {578},  // speaker
      {600},  // located
      {696},  // neighbour
      {653},  // repeated
      {414},  // acronym
      {260},  // compound
      {395},  // capitals
      {100},  // lone
  }};
  return kPrecision[static_cast<std::size_t>(rule)];
}

}  // namespace galley
