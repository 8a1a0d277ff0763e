// Grows the boosted trees: each takes a step down the slope of -log(probability of the right candidates).
#pragma once

#include <cstdint>
#include <vector>

#include "entities/antecedent_ranker.h"

namespace galley::train {

/// A pronoun with its candidates, and which of them may be right. More than one where the gold says only who it is not.
struct Example {
  std::vector<Candidate> candidates;
  std::vector<bool> right;
};

/// Set by cross-validation on GAP's development set and by speakers/polnear-dev-sources. All pronouns in every tree
/// lose 0.5 to 1 point of F1 on the former, smaller steps with a larger penalty 1.2.
struct Growth {
  std::uint32_t trees = 200;
  double step = 0.1;    ///< share of each leaf's best value
  double least = 10;    ///< curvature that each side of a split must have
  double penalty = 20;  ///< of a leaf's square
  double share = 0.4;   ///< of the pronouns that a tree is grown on (Friedman 2002)
};

/// Deterministic.
std::vector<AntecedentTree> fit(const std::vector<Example>& examples, const Growth& growth);

}  // namespace galley::train
