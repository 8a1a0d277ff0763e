// Decoding a linear-chain conditional random field (Lafferty et al. 2001): the best labels of a sequence (Viterbi), and
// how probable each labelled span is among all labellings (forward-backward).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "galley/report.h"
#include "tagger/feature_rows.h"
#include "tagger/model.h"

namespace galley {

/// Tokens [first, last) of the sequence, of the model's kind `kind`.
struct TaggedSpan {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t kind = 0;
  Proportion confidence;  ///< the probability of just this span under the model
};

class Decoder {
 public:
  explicit Decoder(const Model& model);

  /// Appends the sums of the features' weights for each token and label.
  void score(const FeatureRows& rows, std::vector<std::int32_t>& scores) const;
  /// Adds the weights of one more feature to the scores of a token.
  void add(std::uint32_t feature, std::int32_t* token_scores) const;

  /// The best labelling of `tokens` tokens with these scores. All arithmetic is on integers. O(tokens · labels²).
  std::vector<std::uint8_t> best_labels(const std::int32_t* scores, std::size_t tokens) const;
  /// The spans of a labelling. Their confidences come from sums and products in one order, from a table of powers, so
  /// every platform has the same.
  std::vector<TaggedSpan> spans(const std::int32_t* scores, const std::vector<std::uint8_t>& labels) const;

 private:
  double power(std::int32_t steps) const;

  const Model& model_;
  std::vector<double> powers_;       // e^(-i · step)
  std::vector<double> transitions_;  // as probabilities' factors, [labels + 1][labels]
};

}  // namespace galley
