#include "crf_trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galley::train {
namespace {

// Keeps the first steps of a weight small.
constexpr float kEpsilon = 1e-2F;
// Tokens whose labels are that sure already are left alone: half the time, for the same F1.
constexpr float kNegligible = 1e-3F;
// The transitions' factors are made anew after so many sequences; they change slowly.
constexpr std::size_t kFactorsLast = 16;

// The weight of a row that most of the others are near.
template <std::size_t kLabels>
float commonest(const float* row, float near) {
  const auto count = [&](float middle) {
    return std::count_if(row, row + kLabels, [&](float weight) { return std::fabs(weight - middle) < near; });
  };
  float best = 0;
  for (std::size_t label = 0; label < kLabels; ++label)
    if (count(row[label]) > count(best)) best = row[label];
  return best;
}

}  // namespace

template <std::size_t kLabels>
CrfTrainer<kLabels>::CrfTrainer(const Examples& examples, const CrfOptions& options)
    : examples_(examples), options_(options), crf_(options.rows_log2), squares_(crf_.weights.size()) {}

template <std::size_t kLabels>
double CrfTrainer<kLabels>::run_epoch(std::vector<std::uint32_t> sequences) {
  random_.shuffle(sequences);
  double loss = 0;
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    if (i % kFactorsLast == 0) factors_ = factors_of<kLabels>(crf_.transitions);
    const Sequence& sequence = examples_.sequences[sequences[i]];
    const bool with_evidence = !random_.chance(options_.visits_without_evidence);
    if (options_.dropout == 0) {
      loss += step(examples_, sequence, with_evidence);
    } else {
      thin(sequence);
      loss += step(thinned_, thinned_.sequences[0], with_evidence);
    }
  }
  return loss / static_cast<double>(std::max<std::size_t>(sequences.size(), 1));
}

template <std::size_t kLabels>
void CrfTrainer<kLabels>::thin(const Sequence& sequence) {
  thinned_.rows.clear();
  thinned_.tokens.clear();
  const auto keep = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i)
      if (!random_.chance(options_.dropout)) thinned_.rows.push_back(examples_.rows[i]);
    return static_cast<std::uint32_t>(thinned_.rows.size());
  };
  for (std::uint32_t t = sequence.first; t < sequence.last; ++t) {
    TokenExample token = examples_.tokens[t];
    const std::uint32_t plain_end = token.plain_end;
    token.plain_end = keep(examples_.begin(t), plain_end);
    token.end = keep(plain_end, token.end);
    thinned_.tokens.push_back(token);
  }
  thinned_.sequences = {sequence};
  thinned_.sequences[0].first = 0;
  thinned_.sequences[0].last = sequence.last - sequence.first;
}

template <std::size_t kLabels>
Crf<kLabels> CrfTrainer<kLabels>::finished() const {
  Crf<kLabels> crf = crf_;
  const float kept = static_cast<float>(100 - options_.dropout) / 100;
  for (float& weight : crf.weights) weight *= kept;
  return crf;
}

template <std::size_t kLabels>
double CrfTrainer<kLabels>::step(const Examples& examples, const Sequence& sequence, bool with_evidence) {
  crf_.score(examples, sequence, with_evidence, scores_);
  const std::span<const TokenExample> tokens(&examples.tokens[sequence.first], sequence.last - sequence.first);
  // A name that goes over the end of a sentence leaves the next one a label that cannot come first.
  if (!right_.run(scores_, factors_, tokens) || !all_.run(scores_, factors_, {})) return 0;
  Transitions<kLabels> gradient{};
  right_.add_pairs(factors_, 1, gradient);
  all_.add_pairs(factors_, -1, gradient);
  update_transitions(gradient, sequence.weight);
  update_rows(examples, sequence, with_evidence);
  return all_.log_sum() - right_.log_sum();
}

template <std::size_t kLabels>
void CrfTrainer<kLabels>::prune(float least) {
  for (std::size_t row = 0; row < crf_.weights.size(); row += kStride) {
    const float shift = commonest<kLabels>(&crf_.weights[row], least);
    for (std::size_t i = row; i < row + kLabels; ++i) {
      crf_.weights[i] -= shift;
      if (std::fabs(crf_.weights[i]) >= least) continue;
      crf_.weights[i] = 0;
      squares_[i] = std::numeric_limits<float>::infinity();  // every step from here is 0
    }
  }
}

template <std::size_t kLabels>
void CrfTrainer<kLabels>::update_transitions(const Transitions<kLabels>& gradient, float weight) {
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    const float slope = gradient[i] * weight;
    transition_squares_[i] += slope * slope;
    crf_.transitions[i] += options_.rate * slope / std::sqrt(transition_squares_[i] + kEpsilon);
  }
}

template <std::size_t kLabels>
void CrfTrainer<kLabels>::update_rows(const Examples& examples, const Sequence& sequence, bool with_evidence) {
  for (std::uint32_t t = sequence.first; t < sequence.last; ++t) {
    const std::size_t at = std::size_t{t - sequence.first} * kStride;
    float gradient[kStride] = {}, most = 0;
    for (std::size_t l = 0; l < kLabels; ++l) {
      gradient[l] = (right_.labels()[at + l] - all_.labels()[at + l]) * sequence.weight;
      most = std::max(most, std::fabs(gradient[l]));
    }
    if (most < kNegligible) continue;
    const TokenExample& token = examples.tokens[t];
    const std::uint32_t end = with_evidence ? token.end : token.plain_end;
    for (std::uint32_t i = examples.begin(t); i < end; ++i) update_row(examples.rows[i], gradient);
  }
}

template <std::size_t kLabels>
void CrfTrainer<kLabels>::update_row(std::size_t row, const float* gradient) {
  float* __restrict weights = &crf_.weights[row * kStride];
  float* __restrict squares = &squares_[row * kStride];
  const float rate = options_.rate;
  for (std::size_t l = 0; l < kStride; ++l) {
    squares[l] += gradient[l] * gradient[l];
    weights[l] += rate * gradient[l] / std::sqrt(squares[l] + kEpsilon);
  }
}

template class CrfTrainer<labels_of(1)>;
template class CrfTrainer<labels_of(2)>;
template class CrfTrainer<labels_of(5)>;

}  // namespace galley::train
