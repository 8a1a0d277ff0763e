#include "entities/entities.h"

namespace galley {

EntityLayer find_entities(const Document&, const EntityLexicon&) { return {}; }

}  // namespace galley
