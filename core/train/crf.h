// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with weights as floats: what is
// trained. All arithmetic is of single precision, in one order and without the library's exponential: equal on every
// machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "examples.h"
#include "labels.h"

namespace galley::train {

/// [from][to]; the last row is for the first token.
template <std::size_t kLabels>
using Transitions = std::array<float, (kLabels + 1) * kLabels>;

/// Instantiated in crf.cpp for the numbers of labels that models here have.
template <std::size_t kLabels>
struct Crf {
  static constexpr std::size_t kStride = stride_of(kLabels);

  explicit Crf(std::uint32_t rows_log2) : weights((std::size_t{1} << rows_log2) * kStride) {}

  std::vector<float> weights;  ///< [row][kStride], the last of each row unused
  Transitions<kLabels> transitions{};

  /// The sums of the weights of each token and label of a sequence, [token][kStride].
  void score(const Examples& examples, const Sequence& sequence, bool with_evidence, std::vector<float>& scores) const;
  /// The likeliest labelling (Viterbi 1967).
  std::vector<std::uint8_t> best_labels(const std::vector<float>& scores) const;
};

/// e to the power of each transition's weight; 0 for one that cannot be.
template <std::size_t kLabels>
Transitions<kLabels> factors_of(const Transitions<kLabels>& transitions);

/// The labellings of one sequence under a model: how probable each label is where, and each pair of labels.
template <std::size_t kLabels>
class Lattice {
 public:
  static constexpr std::size_t kStride = stride_of(kLabels);

  /// Labels that are not in the mask of their token, if there are masks, have no part. False if no labelling is left.
  bool run(const std::vector<float>& scores, const Transitions<kLabels>& factors, std::span<const TokenExample> masks);

  /// [token][kStride]
  const std::vector<float>& labels() const { return labels_; }
  /// The expected number of each pair, times `sign`, onto `sums`.
  void add_pairs(const Transitions<kLabels>& factors, float sign, Transitions<kLabels>& sums) const;
  /// The logarithm of the sum of all labellings' weights.
  double log_sum() const { return log_sum_; }

 private:
  bool forward(const Transitions<kLabels>& factors);
  void backward(const Transitions<kLabels>& factors);

  std::vector<float> local_, forward_, backward_, scale_, labels_;
  double log_sum_ = 0;
};

}  // namespace galley::train
