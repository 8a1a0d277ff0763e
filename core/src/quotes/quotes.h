// Quotes: who said what, and by which words it is reported.
#pragma once

#include "entities/entities.h"
#include "galley/report.h"
#include "quotes/cue_lexicon.h"
#include "segment/document.h"

namespace galley {

/// Every attribution and every stretch of marked words, in the report's order.
Layer<Quote> find_quotes(const Document& document, const EntityLayer& entities, const CueLexicon& cues);

}  // namespace galley
