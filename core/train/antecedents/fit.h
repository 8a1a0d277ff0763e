// Grows the boosted trees: each takes a step down the slope of -log(probability of the right candidates).
#pragma once

#include <cstddef>
#include <vector>

#include "entities/antecedent_ranker.h"

namespace galley::train {

/// A pronoun with its candidates, and which of them may be right. More than one where the gold says only who it is not.
struct Example {
  std::vector<Candidate> candidates;
  std::vector<bool> right;
  double weight = 1;
};

struct Growth {
  int trees = 150;
  double step = 0.07;       ///< share of each leaf's best value
  double least = 8;         ///< curvature that each side of a split must have
  double penalty = 5;       ///< of a leaf's square
};

/// Deterministic.
std::vector<AntecedentTree> fit(const std::vector<Example>& examples, const Growth& growth);

}  // namespace galley::train
