// From stretches of capitals to candidate names, sentence by sentence, by the words inside and around them.
#pragma once

#include <vector>

#include "entities/name_rules.h"
#include "entities/words.h"
#include "galley/report.h"

namespace galley {

/// Words that may be a name.
struct NameCandidate {
  Range<Token> tokens;
  EntityType type = EntityType::person;
  NameRule rule = NameRule::lone;
  bool doubtful = false;  ///< no name unless the rest of the text says so: "Rice" where a sentence begins
};

/// In text order, none overlapping another. Linear.
std::vector<NameCandidate> find_candidates(const Words& words);

}  // namespace galley
