// What the words of a cue say: which word reports, whose side it takes, and whether anything was said at all.
//
//   said in a statement             "say", neutral, actual
//   has repeatedly denied           "deny", denying, actual
//   did not say                     "say", neutral, negated
//   stopped short of confirming     "confirm", assertive, negated
//   is expected to announce         "announce", neutral, hypothetical
//
// Whoever found the cue, a sieve or a model, it can be any words; what the tables do not have is neutral.
#pragma once

#include <string>

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

struct CueReading {
  std::string lemma;  ///< never empty; by rules of inflection where no table has the word
  Stance stance = Stance::neutral;
  Modality modality = Modality::actual;
};

/// Reads a cue, which has a token at least. Looks a few words to its left and right too: auxiliaries, "declined to",
/// "if he". Linear in the cue.
CueReading read_cue(const Reading& reading, Range<Token> cue);

}  // namespace galley
