// Log-linear decisions over hashed features, trained by AdaGrad with an L1 norm (Duchi, Hazan and Singer 2011). All
// arithmetic is of single precision, in one order and without the library's exponential: equal on every machine.
//
//   softmax.learn(features, softmax.scores(features), right, may);  …  softmax.weights()
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "../exponential.h"

namespace galley::train {

/// Bits of classes.
using Classes = std::uint32_t;

template <std::size_t N>
class Softmax {
 public:
  /// Classes are padded so that the loops over them are made of whole vectors.
  static constexpr std::size_t kStride = (N + 3) / 4 * 4;
  using Scores = std::array<float, kStride>;

  /// A weight has to make up for `sparsity` (the L1 norm), else it goes back to nothing, which is cheap to send.
  /// Features that have come less than `often` times where something was to learn are left alone.
  Softmax(std::uint32_t rows_log2, float rate, float sparsity, std::uint32_t often)
      : shift_(32 - rows_log2),
        rate_(rate),
        sparsity_(sparsity),
        often_(often),
        weights_(kStride << rows_log2),
        squares_(weights_.size(), kEpsilon),
        counts_(std::size_t{1} << kCountsLog2) {}

  Scores scores(std::span<const std::uint32_t> features) const {
    Scores scores{};
    for (const std::uint32_t feature : features) {
      const float* row = &weights_[row_of(feature)];
      for (std::size_t i = 0; i < kStride; ++i) scores[i] += row[i];
    }
    return scores;
  }

  /// Makes the classes of `right` more probable among those of `may`. `scores` are those of the features.
  void learn(std::span<const std::uint32_t> features, const Scores& scores, Classes right, Classes may) {
    const Scores all = probabilities(scores, may), good = probabilities(scores, right);
    Scores slope;
    for (std::size_t i = 0; i < kStride; ++i) slope[i] = good[i] - all[i];
    if (std::all_of(slope.begin(), slope.end(), [](float s) { return std::fabs(s) < kNegligible; })) return;
    for (const std::uint32_t feature : features)
      if (comes_often(feature)) climb(row_of(feature), slope);
  }

  std::uint32_t rows_log2() const { return 32 - shift_; }
  /// [row][kStride]
  const std::vector<float>& weights() const { return weights_; }

 private:
  static constexpr float kEpsilon = 1e-2F;
  // Slopes below it are left alone: nothing is to learn from what is certain.
  static constexpr float kNegligible = 1e-2F;

  static Scores probabilities(const Scores& scores, Classes among) {
    float most = -std::numeric_limits<float>::infinity(), sum = 0;
    for (std::size_t i = 0; i < N; ++i)
      if ((among >> i & 1) != 0) most = std::max(most, scores[i]);
    Scores result{};
    for (std::size_t i = 0; i < N; ++i)
      if ((among >> i & 1) != 0) sum += result[i] = exponential(scores[i] - most);
    for (float& probability : result) probability /= sum;
    return result;
  }

  std::size_t row_of(std::uint32_t feature) const { return std::size_t{feature >> shift_} * kStride; }

  bool comes_often(std::uint32_t feature) {
    std::uint8_t& count = counts_[feature >> (32 - kCountsLog2)];
    if (count < often_) ++count;
    return count >= often_;
  }

  void climb(std::size_t row, const Scores& slope) {
    float* __restrict weights = &weights_[row];
    float* __restrict squares = &squares_[row];
    for (std::size_t i = 0; i < kStride; ++i) {
      squares[i] += slope[i] * slope[i];
      const float rate = rate_ / std::sqrt(squares[i]), cost = rate * sparsity_;
      const float weight = weights[i] + rate * slope[i];
      weights[i] = std::max(weight - cost, 0.0F) + std::min(weight + cost, 0.0F);
    }
  }

  static constexpr std::uint32_t kCountsLog2 = 22;

  std::uint32_t shift_;
  float rate_, sparsity_;
  std::uint32_t often_;
  std::vector<float> weights_, squares_;
  std::vector<std::uint8_t> counts_;
};

}  // namespace galley::train
