#include "entities/name_rules.h"

namespace galley {

Proportion confidence_of(NameRule rule) {
  constexpr std::array<Proportion, kNameRules> kPrecision{{
      {875},  // listed
      {660},  // head
      {657},  // start
      {911},  // title
      {860},  // forename
      {732},  // person_word
      {578},  // speaker
      {618},  // located
      {692},  // neighbour
      {701},  // repeated
      {429},  // acronym
      {260},  // compound
      {390},  // capitals
      {100},  // lone
  }};
  return kPrecision[static_cast<std::size_t>(rule)];
}

}  // namespace galley
