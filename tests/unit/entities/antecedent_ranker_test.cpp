#include "entities/antecedent_ranker.h"

#include <gtest/gtest.h>

#include <vector>

namespace galley {
namespace {

Candidate candidate(std::uint8_t sentences, std::uint8_t sex = 3) {
  Candidate made;
  at(made.features, AntecedentFeature::sentences) = sentences;
  at(made.features, AntecedentFeature::sex) = sex;
  return made;
}

// Prefers one sentence back by ln 3, and two by nothing.
AntecedentTree by_distance() {
  AntecedentTree tree;
  tree.nodes[0] = {static_cast<std::uint8_t>(AntecedentFeature::sentences), 1};
  tree.leaves[0] = 281;
  return tree;
}

TEST(AntecedentTree, GoesRightAboveItsThreshold) {
  const AntecedentTree tree = by_distance();
  EXPECT_EQ(tree.leaf(candidate(1).features), 281);
  EXPECT_EQ(tree.leaf(candidate(2).features), 0);
}

TEST(ChooseAntecedent, SharesProbabilityByScore) {
  const AntecedentTree tree = by_distance();
  const Choice choice = choose_antecedent({candidate(2), candidate(1)}, {&tree, 1});
  EXPECT_EQ(choice.candidate, 1U);
  EXPECT_NEAR(choice.probability.thousandths, 750, 5);
}

TEST(ChooseAntecedent, TakesTheFirstOfEquals) {
  const Choice choice = choose_antecedent({candidate(2), candidate(2)}, {});
  EXPECT_EQ(choice.candidate, 0U);
  EXPECT_EQ(choice.probability, Proportion{500});
}

TEST(ChooseAntecedent, LeavesOutTheOtherSex) {
  const AntecedentTree tree = by_distance();
  const Choice choice = choose_antecedent({candidate(1, 5), candidate(2)}, {&tree, 1});
  EXPECT_EQ(choice.candidate, 1U);
  EXPECT_EQ(choice.probability, Proportion{1000});
}

TEST(AntecedentTrees, SplitFeaturesThereAre) {
  const AntecedentTrees trees = antecedent_trees();
  ASSERT_GT(trees.size, 0U);
  for (std::size_t i = 0; i < trees.size; ++i)
    for (const AntecedentTree::Node& node : trees.first[i].nodes) EXPECT_LT(node.feature, kAntecedentFeatures);
}

}  // namespace
}  // namespace galley
