#include "train/crf_trainer.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace galley::train {
namespace {

constexpr std::size_t kOneKind = labels_of(1), kStride = stride_of(kOneKind);

// Sequences of three tokens; each has a row that all have, two of its label and one of evidence for it.
struct Problem {
  Examples examples;
  std::vector<std::vector<std::uint8_t>> right{{0, 1, 2}, {1, 0, 0}, {0, 0, 1}, {1, 2, 2}};
  std::vector<std::uint32_t> all;

  Problem() {
    for (const auto& labels : right) {
      Sequence sequence;
      sequence.first = static_cast<std::uint32_t>(examples.tokens.size());
      sequence.last = sequence.first + 3;
      for (const std::uint8_t label : labels) add(label);
      all.push_back(static_cast<std::uint32_t>(examples.sequences.size()));
      examples.sequences.push_back(sequence);
    }
  }

  void add(std::uint32_t label) {
    examples.rows.insert(examples.rows.end(), {0, 1 + label, 4 + label});
    TokenExample token;
    token.plain_end = static_cast<std::uint32_t>(examples.rows.size());
    examples.rows.push_back(8 + label);
    token.end = static_cast<std::uint32_t>(examples.rows.size());
    token.allowed = 1U << label;
    examples.tokens.push_back(token);
  }

  std::vector<std::uint8_t> labelled(const Crf<kOneKind>& crf, std::uint32_t sequence) const {
    std::vector<float> scores;
    crf.score(examples, examples.sequences[sequence], false, scores);
    return crf.best_labels(scores);
  }
};

CrfOptions options_with(std::uint32_t dropout) {
  CrfOptions options;
  options.rows_log2 = 4;
  options.rate = 0.1F;
  options.dropout = dropout;
  return options;
}

TEST(CrfTrainer, LearnsWithAndWithoutDropout) {
  const Problem problem;
  for (const std::uint32_t dropout : {0U, 30U, 60U}) {
    CrfTrainer<kOneKind> trainer(problem.examples, options_with(dropout));
    const double before = trainer.run_epoch(problem.all);
    double behind = before;
    for (int epoch = 0; epoch < 100; ++epoch) behind = trainer.run_epoch(problem.all);
    EXPECT_LT(behind, before / 2) << dropout;
    for (const std::uint32_t i : problem.all)
      EXPECT_EQ(problem.labelled(trainer.finished(), i), problem.right[i]) << dropout;
  }
}

TEST(CrfTrainer, IsFinishedWithWeightsForAllFeatures) {
  const Problem problem;
  for (const std::uint32_t dropout : {0U, 25U}) {
    CrfTrainer<kOneKind> trainer(problem.examples, options_with(dropout));
    for (int epoch = 0; epoch < 5; ++epoch) trainer.run_epoch(problem.all);
    const Crf<kOneKind> finished = trainer.finished();
    EXPECT_EQ(finished.transitions, trainer.crf().transitions);
    const float kept = dropout == 0 ? 1.0F : 0.75F;
    bool any = false;
    for (std::size_t i = 0; i < finished.weights.size(); ++i) {
      EXPECT_EQ(finished.weights[i], trainer.crf().weights[i] * kept);
      any = any || finished.weights[i] != 0;
    }
    EXPECT_TRUE(any);
  }
}

// What is left out in a visit learns nothing there: a row that all visits show moves further than one that some do.
TEST(CrfTrainer, DropoutLeavesOutFeatures) {
  const Problem problem;
  const auto moved = [&](std::uint32_t dropout) {
    CrfTrainer<kOneKind> trainer(problem.examples, options_with(dropout));
    trainer.run_epoch({0});  // rows 1 and 4 are of one token, and so are 2 and 5
    std::uint32_t unlike = 0;
    for (const std::size_t row : {1U, 2U, 3U})
      for (std::size_t label = 0; label < kOneKind; ++label) {
        const std::vector<float>& weights = trainer.crf().weights;
        if (weights[row * kStride + label] != weights[(row + 3) * kStride + label]) ++unlike;
      }
    return unlike;
  };
  EXPECT_EQ(moved(0), 0U);
  EXPECT_GT(moved(50), 0U);
  // With all of them left out, transitions alone can learn.
  CrfTrainer<kOneKind> blind(problem.examples, options_with(100));
  blind.run_epoch(problem.all);
  for (const float weight : blind.crf().weights) EXPECT_EQ(weight, 0);
  EXPECT_NE(blind.crf().transitions, Transitions<kOneKind>{});
}

TEST(CrfTrainer, WithoutEvidenceItsRowsLearnNothing) {
  const Problem problem;
  for (const std::uint32_t without : {0U, 100U})
    for (const std::uint32_t dropout : {0U, 30U}) {
      CrfOptions options = options_with(dropout);
      options.visits_without_evidence = without;
      CrfTrainer<kOneKind> trainer(problem.examples, options);
      for (int epoch = 0; epoch < 5; ++epoch) trainer.run_epoch(problem.all);
      bool learnt = false;
      for (std::size_t i = 8 * kStride; i < 11 * kStride; ++i) learnt = learnt || trainer.crf().weights[i] != 0;
      EXPECT_EQ(learnt, without == 0);
    }
}

}  // namespace
}  // namespace galley::train
