// Which candidate a pronoun follows from: a log-linear choice among all in reach and nobody at all.
//
//   probability = exp(score) / sum of exp(scores),  score = sum over features of weight[form][feature][value]
//
// Integers throughout, so that every platform decides alike.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "entities/antecedents.h"
#include "galley/report.h"

namespace galley {

/// One form's weights, all features' values in a row; 1/256 of a natural logarithm.
inline constexpr int kWeightScale = 256;

constexpr std::size_t feature_offset(std::size_t feature) {
  std::size_t offset = 0;
  for (std::size_t i = 0; i < feature; ++i) offset += kFeatureShapes[i].values;
  return offset;
}
inline constexpr std::size_t kFeatureValues = feature_offset(kFeatureShapes.size());

using FormWeights = std::array<std::int16_t, kFeatureValues>;
using AntecedentWeights = std::array<FormWeights, kPronounForms>;

/// Learnt by core/train/antecedents.
const AntecedentWeights& antecedent_weights();

struct Choice {
  std::size_t candidate = 0;  ///< of `candidates`, the likeliest
  Proportion probability;
};

/// Is the candidate out, whatever the weights? Its sex is known to be the other one.
bool is_excluded(const Candidate& candidate);

/// The last of `candidates` is nobody.
Choice choose_antecedent(const std::vector<Candidate>& candidates, const FormWeights& weights);

}  // namespace galley
