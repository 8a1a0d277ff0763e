#include "entities/entity_lexicon.h"

namespace galley {

EntityLexicon::EntityLexicon() = default;

const LexiconEntry& EntityLexicon::find(std::string_view folded) const {
  static constexpr LexiconEntry kUnlisted;
  const auto found = entries_.find(folded);
  return found == entries_.end() ? kUnlisted : found->second;
}

}  // namespace galley
