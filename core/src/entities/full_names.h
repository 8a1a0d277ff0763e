// Full names of one person: with and without middles, initials, short forenames, in two spellings or two orders.
//
//   William H. Armstrong = William Hepburn Armstrong = Bill Armstrong = W. H. Armstrong
//   Miguel Hidalgo y Costilla = Miguel Hidalgo       Abe Shinzo = Shinzo Abe
#pragma once

#include <vector>

#include "entities/grouping_state.h"
#include "entities/person_name.h"

namespace galley {

/// `persons` has the parts of each form that is a person's. A name that fits two persons joins neither; "Jr." and none
/// are two persons.
void join_full_names(GroupingState& state, const std::vector<PersonName>& persons, const std::vector<Sex>& sexes);

}  // namespace galley
