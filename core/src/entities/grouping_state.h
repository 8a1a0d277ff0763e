// What the rules of grouping share: the forms of the names, and which of them are known to name one thing.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/group_sets.h"
#include "entities/name_forms.h"
#include "entities/name_keys.h"

namespace galley {

struct GroupingState {
  const Words& words;
  const Pages<NameSpan>& names;
  NameForms forms;
  std::vector<PlainWords> plain;  ///< the words of each form
  GroupSets sets;                 ///< of the forms: form i begins in set i

  std::uint32_t set_of_name(std::size_t name) { return sets.find(forms.of_names[name]); }
};

}  // namespace galley
