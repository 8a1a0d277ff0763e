// What the rules of findings read: the finished layers, and what the stages before knew besides.
#pragma once

#include <optional>
#include <vector>

#include "entities/entity_lexicon.h"
#include "galley/calendar_date.h"
#include "galley/report.h"
#include "quotes/marks.h"
#include "segment/document.h"

namespace galley {

/// Views, which must outlive it.
struct Layers {
  const Document& document;
  const Report& report;
  const Marks& marks;
  const std::vector<Sex>& sexes;  ///< of each entity
  const EntityLexicon& lexicon;
  std::optional<CalendarDate> date;  ///< of the article, if the caller says so
};

}  // namespace galley
