// Cues: the places in a text where reporting words report.
//
//   Officials have also said that …        "according to" officials
//             ^^^^ ^^^^ ^^^^                one Cue: auxiliaries, negation and what stands between belong to it
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "quotes/quote_lexicon.h"
#include "quotes/reading.h"
#include "text/pages.h"

namespace galley {

/// How the cue stands in its clause.
enum class CueShape : std::uint8_t {
  finite,    ///< "he said", "has said", "did not say": has a subject
  passive,   ///< "was told": its subject is not who speaks
  gerund,    ///< "saying": its subject stands elsewhere in the sentence
  phrase,    ///< "according to": the source follows
  reported,  ///< "was quoted as saying": the subject speaks
};

struct CueHit {
  Range<Token> tokens;                  ///< the cue as shown
  const ReportingWord* word = nullptr;  ///< of the lexicon
  CueShape shape = CueShape::finite;
  VerbForm form = VerbForm::past;
};

/// Every cue, in text order. A word that could be a noun as well ("claims") is taken for a verb only where its left
/// neighbours allow it. Linear.
Pages<CueHit> find_cues(const Reading& reading);

}  // namespace galley
