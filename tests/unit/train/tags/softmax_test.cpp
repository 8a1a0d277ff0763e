#include "train/tags/softmax.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace galley::train {
namespace {

constexpr Classes kAll = 0b11111;
using Learner = Softmax<5>;

// Of 4 rows: the first two bits of a feature choose one.
constexpr std::uint32_t kFirst = 0U << 30, kSecond = 1U << 30, kThird = 2U << 30;

void learn(Learner& learner, const std::vector<std::uint32_t>& features, Classes right, Classes may, int times) {
  for (int i = 0; i < times; ++i) learner.learn(features, learner.scores(features), right, may);
}

std::size_t best(const Learner& learner, const std::vector<std::uint32_t>& features) {
  const Learner::Scores scores = learner.scores(features);
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.begin() + 5) - scores.begin());
}

TEST(Softmax, TellsApartWhatItHasSeen) {
  Learner learner(2, 0.1F, 0, 0);
  for (int i = 0; i < 50; ++i) {
    learn(learner, {kFirst, kThird}, 1U << 1, kAll, 1);
    learn(learner, {kSecond, kThird}, 1U << 4, kAll, 1);
  }
  EXPECT_EQ(best(learner, {kFirst, kThird}), 1U);
  EXPECT_EQ(best(learner, {kSecond, kThird}), 4U);
  for (std::size_t row = 0; row < 4; ++row)
    for (std::size_t pad = 5; pad < Learner::kStride; ++pad)
      EXPECT_EQ(learner.weights()[row * Learner::kStride + pad], 0.0F);
}

TEST(Softmax, ScoresAreTheSumsOfRows) {
  Learner learner(2, 0.1F, 0, 0);
  learn(learner, {kFirst}, 1, kAll, 3);
  learn(learner, {kSecond}, 2, kAll, 5);
  const auto one = learner.scores(std::vector{kFirst}), other = learner.scores(std::vector{kSecond}),
             both = learner.scores(std::vector{kFirst, kSecond});
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(both[i], one[i] + other[i]);
  EXPECT_EQ(one[0], learner.weights()[0]);
}

// Which of several right ones is not said: none of them loses, and what cannot be is left alone.
TEST(Softmax, LearnsFromWhatIsKnownInPart) {
  Learner learner(2, 0.1F, 0, 0);
  learn(learner, {kFirst}, 0b00110, 0b01111, 20);
  const Learner::Scores scores = learner.scores(std::vector{kFirst});
  EXPECT_GT(scores[1], 0);
  EXPECT_EQ(scores[1], scores[2]);
  EXPECT_LT(scores[0], 0);
  EXPECT_EQ(scores[0], scores[3]);
  EXPECT_EQ(scores[4], 0);
}

TEST(Softmax, LearnsNothingFromWhatIsCertain) {
  Learner learner(2, 0.1F, 0, 0);
  learn(learner, {kFirst}, 0b00111, 0b00111, 20);
  learn(learner, {kFirst}, kAll, kAll, 20);
  for (const float weight : learner.weights()) EXPECT_EQ(weight, 0);
}

TEST(Softmax, LeavesRareFeaturesAlone) {
  Learner learner(2, 0.1F, 0, 5);
  learn(learner, {kFirst}, 1, kAll, 4);
  for (const float weight : learner.weights()) ASSERT_EQ(weight, 0);
  learn(learner, {kFirst}, 1, kAll, 1);
  EXPECT_GT(learner.weights()[0], 0);
}

TEST(Softmax, WhatComesOftenIsNeverRareAgain) {
  Learner learner(2, 0.001F, 0, 5);
  float before = 0;
  for (int i = 0; i < 600; ++i) {
    learn(learner, {kFirst}, 1, kAll, 1);
    ASSERT_TRUE(i < 4 || learner.weights()[0] > before) << i;
    before = learner.weights()[0];
  }
}

// A slope is one at most: what costs more is never worth it, and what costs something grows less.
TEST(Softmax, WeightsCostTheirSparsity) {
  const auto learnt = [](float sparsity) {
    Learner learner(2, 0.1F, sparsity, 0);
    learn(learner, {kFirst}, 1U << 1, kAll, 50);
    return learner.scores(std::vector{kFirst});
  };
  const Learner::Scores free = learnt(0), dear = learnt(0.05F);
  EXPECT_GT(dear[1], 0);
  EXPECT_LT(dear[1], free[1]);
  EXPECT_LT(free[0], dear[0]);
  EXPECT_EQ(learnt(1.0F), Learner::Scores{});
}

}  // namespace
}  // namespace galley::train
