// Cues, sources and contents as the trained models read them, in two passes: first the cues of a sentence, then for
// each cue its source and its contents, as semantic roles are labelled for a predicate (Gildea and Jurafsky 2002).
#pragma once

#include <optional>
#include <vector>

#include "galley/report.h"
#include "quotes/proposals.h"
#include "quotes/quote_models.h"
#include "quotes/reading.h"
#include "text/pages.h"

namespace galley {

/// One cue and what belongs to it. Without contents it reports nothing.
struct CueReading {
  Range<Token> cue;
  Proportion cue_confidence;
  std::optional<Range<Token>> source;
  Proportion source_confidence;          ///< 1 without a source
  std::vector<Range<Token>> contents;    ///< in text order
  Proportion content_confidence;         ///< the least of its contents'
};

/// In text order. Linear: sentences are read in pieces of bounded size, and so is what stands around a cue.
Pages<CueReading> read_cues(const Reading& reading, const Proposals& proposals, const QuoteModels& models, int bias = 0);

}  // namespace galley
