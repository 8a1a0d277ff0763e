// From stretches of capitals to candidate names, sentence by sentence, by the words inside and around them.
#pragma once

#include <vector>

#include "entities/name_candidate.h"
#include "entities/words.h"

namespace galley {

/// In text order, none overlapping another. Linear.
Pages<NameCandidate> find_candidates(const Words& words);

}  // namespace galley
