// Quotes: who said what, and by which words it is reported.
//
// Attribution is a row of sieves in the order of their precision, as in Stanford CoreNLP's quote attribution (Muzny et
// al., EACL 2017): each takes what the ones before it left, and leaves its name in Quote::rule.
#pragma once

#include "entities/entities.h"
#include "galley/report.h"
#include "quotes/drafts.h"
#include "quotes/marks.h"
#include "quotes/quote_lexicon.h"
#include "quotes/quote_models.h"
#include "quotes/reading.h"
#include "segment/document.h"
#include "syntax/tag_layer.h"

namespace galley {

/// Every attribution and every stretch of marked words, in the report's order. Linear in the tokens.
Layer<Quote> find_quotes(const Document& document, const Layer<Marked>& marks, const Tags& tags,
                         const EntityLayer& entities, const QuoteLexicon& lexicon, const QuoteModels& models);

/// The quotes of drafts that are joined: what still has no draft is given one.
Layer<Quote> complete(const Reading& reading, Drafts drafts);

}  // namespace galley
