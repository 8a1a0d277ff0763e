#include "duplicates/duplicates.h"

#include "duplicates/groups.h"
#include "duplicates/repeats.h"

namespace galley {

std::vector<DuplicateGroup> find_duplicates(const Document& document) {
  return group_repeats(document, find_repeats(document));
}

}  // namespace galley
