// Names: where the text names a person, an organisation, a place, a nationality or an event.
//
//   NATO Secretary General Mark Rutte met the head of the Kursk region.
//   ^^^^ organization      ^^^^^^^^^^ person              ^^^^^ place
#pragma once

#include "entities/words.h"
#include "galley/report.h"
#include "tagger/model.h"

namespace galley {

/// One name, as whole tokens: no title, no possessive, no mark around it.
struct NameSpan {
  Range<Token> tokens;
  EntityType type = EntityType::person;
  Proportion confidence;
};

/// In text order, none overlapping another. Linear.
Pages<NameSpan> find_names(const Words& words, const Model& model);

}  // namespace galley
