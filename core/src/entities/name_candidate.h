// Words that may be a name.
#pragma once

#include "entities/name_rules.h"
#include "galley/report.h"
#include "segment/segments.h"

namespace galley {

struct NameCandidate {
  Range<Token> tokens;
  EntityType type = EntityType::person;
  NameRule rule = NameRule::lone;
  bool doubtful = false;  ///< no name unless the rest of the text says so: "Rice" where a sentence begins
};

}  // namespace galley
