// Fits the log-linear choice: the likelihood of the right candidates, kept small by a square penalty.
#pragma once

#include <cstddef>
#include <vector>

#include "entities/antecedent_ranker.h"

namespace galley::train {

/// A pronoun with its candidates, and which of them may be right. More than one where the gold says only who it is not.
struct Example {
  PronounForm form = PronounForm::nominative;
  std::vector<Candidate> candidates;
  std::vector<bool> right;
  double weight = 1;
};

struct Penalty {
  double shared = 1.0;    ///< of weights that all forms have in common
  double of_form = 2.0;   ///< of what a form adds
};

/// Deterministic; a fixed number of steps from zero.
AntecedentWeights fit(const std::vector<const Example*>& examples, const Penalty& penalty);

}  // namespace galley::train
