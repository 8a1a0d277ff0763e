// Entities: whom and what the text names, each thing once with all its mentions.
#pragma once

#include <optional>
#include <vector>

#include "entities/entity_lexicon.h"
#include "entities/mentions.h"
#include "galley/calendar_date.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// The finished layer. Mentions are in text order, none overlaps another of kind `name`; entities are in the order of
/// their first mention.
struct EntityLayer {
  Layer<Entity> entities;
  Layer<Mention> mentions;
  Layer<Mention> guesses{};  ///< descriptions that are too unsure for `mentions`; in text order, may overlap
  std::vector<Sex> sexes{};  ///< of each entity: what title, forename or noun tell
};

/// `date` is the day the article is dated, if the caller says so.
EntityLayer find_entities(const Document& document, const EntityLexicon& lexicon, const Model& model,
                          std::optional<CalendarDate> date = {});

/// The layer of mentions that are found already.
EntityLayer assemble_entities(const Words& words, const Mentions& found);

}  // namespace galley
