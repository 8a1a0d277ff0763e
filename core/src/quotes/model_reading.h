// Attributions as the trained models read them, in passes: the cues of a sentence; for each cue its source and its
// contents, as semantic roles are labelled for a predicate (Gildea and Jurafsky 2002); how likely all of it is right.
#pragma once

#include <optional>
#include <vector>

#include "galley/report.h"
#include "quotes/evidence.h"
#include "quotes/quote_models.h"
#include "text/pages.h"

namespace galley {

/// One cue and what belongs to it.
struct ReadAttribution {
  Range<Token> cue;
  std::optional<Range<Token>> source;
  std::vector<Range<Token>> contents;  ///< in text order, none overlaps another
  Proportion cue_confidence;           ///< of just this span, as the model of cues has it
  Proportion source_confidence;        ///< 1 without a source
  Proportion content_confidence;       ///< the least of its contents'
  Proportion confidence{};             ///< that contents and source are right, as the model of attributions has it
};

/// What the models of cues and roles find, in text order, each with contents; more than is right, for
/// `read_attributions` to choose from. Linear: sentences are read in pieces of bounded size, and so is what stands
/// around a cue.
Pages<ReadAttribution> read_cues(const Evidence& evidence, const Model& cues, const Model& roles);

/// The readings that are likely enough to be shown, with their confidence, in text order.
Pages<ReadAttribution> read_attributions(const Evidence& evidence, const QuoteModels& models);

}  // namespace galley
