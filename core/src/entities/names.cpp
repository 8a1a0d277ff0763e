#include "entities/names.h"

#include "entities/name_grammar.h"
#include "entities/name_memory.h"
#include "entities/name_rules.h"

namespace galley {

Pages<NameSpan> find_names(const Words& words) {
  Pages<NameSpan> names;
  for (const NameCandidate& c : settle(find_candidates(words), words))
    if (!c.doubtful) names.push_back({c.tokens, c.type, confidence_of(c.rule)});
  return names;
}

}  // namespace galley
