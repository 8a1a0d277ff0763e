// Entities: whom and what the text names, each thing once with all its mentions.
#pragma once

#include "entities/entity_lexicon.h"
#include "entities/names.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// The finished layer. Mentions are in text order, none overlaps another of kind `name`; entities are in the order of
/// their first mention.
struct EntityLayer {
  Layer<Entity> entities;
  Layer<Mention> mentions;
};

EntityLayer find_entities(const Document& document, const EntityLexicon& lexicon);

/// The layer of names that are found already, in text order and none overlapping another.
EntityLayer assemble_entities(const Words& words, const Pages<NameSpan>& names);

}  // namespace galley
