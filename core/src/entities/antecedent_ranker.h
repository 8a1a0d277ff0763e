// Which candidate a pronoun follows from: boosted trees score all in reach and nobody at all.
//
//   probability = exp(score) / sum of exp(scores),  score = sum over trees of the leaf that the features lead to
//
// After Friedman (2001), with the softmax over the candidates of one pronoun as the likelihood. Integers throughout, so
// that every platform decides alike.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "entities/antecedents.h"
#include "galley/report.h"

namespace galley {

inline constexpr std::size_t kTreeDepth = 4;
/// Leaves are in 1/256 of a natural logarithm.
inline constexpr int kLeafScale = 256;

/// A complete binary tree: behind node n come 2n + 1 and, for a feature above the node's threshold, 2n + 2.
struct AntecedentTree {
  struct Node {
    std::uint8_t feature = 0;
    std::uint8_t threshold = 255;
  };
  std::array<Node, (std::size_t{1} << kTreeDepth) - 1> nodes{};
  std::array<std::int16_t, std::size_t{1} << kTreeDepth> leaves{};

  std::int16_t leaf(const AntecedentFeatures& features) const {
    std::size_t n = 0;
    while (n < nodes.size()) n = 2 * n + (features[nodes[n].feature] > nodes[n].threshold ? 2U : 1U);
    return leaves[n - nodes.size()];
  }
};

/// The trees of core/model/antecedent_trees.cpp, learnt by core/train/antecedents. A pointer and a count, kept for
/// good.
struct AntecedentTrees {
  const AntecedentTree* first = nullptr;
  std::size_t size = 0;
};
AntecedentTrees antecedent_trees();

/// Is the candidate out, whatever the trees say? Its sex is known to be the other one.
bool is_excluded(const Candidate& candidate);

struct Choice {
  std::size_t candidate = 0;  ///< the likeliest
  Proportion probability;
};

/// The last of `candidates` is nobody.
Choice choose_antecedent(const std::vector<Candidate>& candidates, AntecedentTrees trees);

}  // namespace galley
