#include "entities/entities.h"

#include "entities/names.h"
#include "entities/words.h"

namespace galley {

EntityLayer find_entities(const Document& document, const EntityLexicon& lexicon) {
  const Words words(document, lexicon);
  EntityLayer layer;
  for (const NameSpan& name : find_names(words)) {
    const Span span = document.span(name.tokens);
    const Index<Entity> entity = layer.entities.push_back({name.type, span, {}});
    layer.mentions.push_back({span, entity, MentionKind::name, name.confidence});
  }
  return layer;
}

}  // namespace galley
