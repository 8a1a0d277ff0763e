#include "train/crf.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include "train/kinds.h"

namespace galley::train {
namespace {

constexpr std::size_t kTokens = 3, kStride = stride_of(kLabels);

struct Problem {
  std::vector<float> scores = std::vector<float>(kTokens * kStride);
  Transitions<kLabels> transitions{};
  std::vector<TokenExample> masks = std::vector<TokenExample>(kTokens);

  explicit Problem(std::uint32_t seed) {
    std::mt19937 random(seed);
    const auto number = [&] { return static_cast<float>(random() % 2000) / 500.0F - 2.0F; };
    for (float& score : scores) score = number();
    for (float& transition : transitions) transition = number();
    for (TokenExample& mask : masks) mask.allowed = static_cast<std::uint32_t>(random()) | 1U;
  }

  // Every labelling there can be, with its weight.
  void for_each_labelling(bool masked, const std::function<void(const std::size_t*, double)>& visit) const {
    std::size_t labels[kTokens];
    for (std::size_t code = 0; code < kLabels * kLabels * kLabels; ++code) {
      std::size_t rest = code;
      double sum = 0;
      bool can_be = true;
      for (std::size_t t = 0; t < kTokens; ++t, rest /= kLabels) {
        labels[t] = rest % kLabels;
        const std::size_t before = t == 0 ? kLabels : labels[t - 1];
        can_be &= may_follow(before, labels[t]) && (!masked || (masks[t].allowed >> labels[t] & 1) != 0);
        sum += static_cast<double>(transitions[before * kLabels + labels[t]] + scores[t * kStride + labels[t]]);
      }
      if (can_be) visit(labels, std::exp(sum));
    }
  }
};

// Against the sum over all labellings, one by one.
TEST(Lattice, EqualsTheSumOverAllLabellings) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed)
    for (const bool masked : {false, true}) {
      const Problem problem(seed);
      double all = 0, nodes[kTokens][kLabels] = {}, pairs[kLabels + 1][kLabels] = {};
      problem.for_each_labelling(masked, [&](const std::size_t* labels, double weight) {
        all += weight;
        for (std::size_t t = 0; t < kTokens; ++t) {
          nodes[t][labels[t]] += weight;
          pairs[t == 0 ? kLabels : labels[t - 1]][labels[t]] += weight;
        }
      });
      const Transitions<kLabels> factors = factors_of<kLabels>(problem.transitions);
      Lattice<kLabels> lattice;
      const std::span<const TokenExample> masks(problem.masks);
      ASSERT_TRUE(lattice.run(problem.scores, factors, masked ? masks : masks.first(0)));
      EXPECT_NEAR(lattice.log_sum(), std::log(all), 1e-4);
      for (std::size_t t = 0; t < kTokens; ++t)
        for (std::size_t l = 0; l < kLabels; ++l)
          EXPECT_NEAR(static_cast<double>(lattice.labels()[t * kStride + l]), nodes[t][l] / all, 1e-5);
      Transitions<kLabels> sums{};
      lattice.add_pairs(factors, 1, sums);
      for (std::size_t from = 0; from <= kLabels; ++from)
        for (std::size_t to = 0; to < kLabels; ++to)
          EXPECT_NEAR(static_cast<double>(sums[from * kLabels + to]), pairs[from][to] / all, 1e-5);
    }
}

TEST(Lattice, NoLabellingIsLeft) {
  const Problem problem(1);
  std::vector<TokenExample> masks(kTokens);
  masks[0].allowed = 1U << goes_on(kPerson);  // which cannot come first
  Lattice<kLabels> lattice;
  EXPECT_FALSE(lattice.run(problem.scores, factors_of<kLabels>(problem.transitions), masks));
}

TEST(Crf, BestLabelsAreTheLikeliest) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Problem problem(seed);
    std::vector<std::uint8_t> likeliest;
    double most = 0;
    problem.for_each_labelling(false, [&](const std::size_t* labels, double weight) {
      if (weight <= most) return;
      most = weight;
      likeliest.assign(labels, labels + kTokens);
    });
    Crf<kLabels> crf(1);
    crf.transitions = problem.transitions;
    EXPECT_EQ(crf.best_labels(problem.scores), likeliest);
  }
}

}  // namespace
}  // namespace galley::train
