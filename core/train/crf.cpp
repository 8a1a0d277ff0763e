#include "crf.h"

#include <algorithm>
#include <cmath>

#include "exponential.h"

namespace galley::train {
template <std::size_t kLabels>
Transitions<kLabels> factors_of(const Transitions<kLabels>& transitions) {
  Transitions<kLabels> factors{};
  for (std::size_t from = 0; from <= kLabels; ++from)
    for (std::size_t to = 0; to < kLabels; ++to)
      if (may_follow(from, to)) factors[from * kLabels + to] = exponential(transitions[from * kLabels + to]);
  return factors;
}

template <std::size_t kLabels>
void Crf<kLabels>::score(const Examples& examples, const Sequence& sequence, bool with_evidence,
                         std::vector<float>& scores) const {
  scores.assign(std::size_t{sequence.last - sequence.first} * kStride, 0);
  float* sums = scores.data();
  for (std::uint32_t t = sequence.first; t < sequence.last; ++t, sums += kStride) {
    const TokenExample& token = examples.tokens[t];
    const std::uint32_t end = with_evidence ? token.end : token.plain_end;
    float local[kStride] = {};
    for (std::uint32_t i = examples.begin(t); i < end; ++i) {
      const float* row = &weights[std::size_t{examples.rows[i]} * kStride];
      for (std::size_t l = 0; l < kStride; ++l) local[l] += row[l];
    }
    std::copy(local, local + kStride, sums);
  }
}

template <std::size_t kLabels>
std::vector<std::uint8_t> Crf<kLabels>::best_labels(const std::vector<float>& scores) const {
  constexpr float kNever = -1e30F;
  const std::size_t tokens = scores.size() / kStride;
  std::vector<std::uint8_t> from(tokens * kLabels), path(tokens);
  if (tokens == 0) return path;
  std::array<float, kLabels> best{}, next{};
  for (std::size_t to = 0; to < kLabels; ++to)
    best[to] = may_follow(kLabels, to) ? transitions[kLabels * kLabels + to] + scores[to] : kNever;
  for (std::size_t t = 1; t < tokens; ++t) {
    for (std::size_t to = 0; to < kLabels; ++to) {
      float most = 2 * kNever;
      for (std::size_t a = 0; a < kLabels; ++a) {
        const float sum = best[a] + transitions[a * kLabels + to];
        if (!may_follow(a, to) || sum <= most) continue;
        most = sum;
        from[t * kLabels + to] = static_cast<std::uint8_t>(a);
      }
      next[to] = most + scores[t * kStride + to];
    }
    best = next;
  }
  path[tokens - 1] = static_cast<std::uint8_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t t = tokens - 1; t > 0; --t) path[t - 1] = from[t * kLabels + path[t]];
  return path;
}

template <std::size_t kLabels>
bool Lattice<kLabels>::run(const std::vector<float>& scores, const Transitions<kLabels>& factors,
                           std::span<const TokenExample> masks) {
  const std::size_t tokens = scores.size() / kStride;
  local_.assign(scores.size(), 0);
  log_sum_ = 0;
  for (std::size_t t = 0; t < tokens; ++t) {
    const float* row = &scores[t * kStride];
    const float most = *std::max_element(row, row + kLabels);
    log_sum_ += static_cast<double>(most);
    for (std::size_t l = 0; l < kLabels; ++l)
      if (masks.empty() || (masks[t].allowed >> l & 1) != 0) local_[t * kStride + l] = exponential(row[l] - most);
  }
  if (!forward(factors)) return false;
  backward(factors);
  labels_.resize(scores.size());
  for (std::size_t i = 0; i < labels_.size(); ++i) labels_[i] = forward_[i] * backward_[i];
  return true;
}

// Each token's sums are scaled to one.
template <std::size_t kLabels>
bool Lattice<kLabels>::forward(const Transitions<kLabels>& factors) {
  const std::size_t tokens = local_.size() / kStride;
  forward_.assign(local_.size(), 0);
  scale_.assign(tokens, 0);
  for (std::size_t t = 0; t < tokens; ++t) {
    float sums[kLabels] = {};
    if (t == 0) std::copy(&factors[kLabels * kLabels], &factors[kLabels * kLabels] + kLabels, sums);
    for (std::size_t a = 0; t > 0 && a < kLabels; ++a) {
      const float before = forward_[(t - 1) * kStride + a];
      for (std::size_t to = 0; to < kLabels; ++to) sums[to] += before * factors[a * kLabels + to];
    }
    float* row = &forward_[t * kStride];
    for (std::size_t to = 0; to < kLabels; ++to) {
      row[to] = sums[to] * local_[t * kStride + to];
      scale_[t] += row[to];
    }
    if (!(scale_[t] > 0)) return false;
    log_sum_ += std::log(static_cast<double>(scale_[t]));
    for (std::size_t to = 0; to < kLabels; ++to) row[to] /= scale_[t];
  }
  return true;
}

template <std::size_t kLabels>
void Lattice<kLabels>::backward(const Transitions<kLabels>& factors) {
  const std::size_t tokens = local_.size() / kStride;
  backward_.assign(local_.size(), 0);
  if (tokens > 0) std::fill_n(&backward_[(tokens - 1) * kStride], kLabels, 1.0F);
  for (std::size_t t = tokens; t-- > 1;) {
    float ahead[kLabels];
    for (std::size_t to = 0; to < kLabels; ++to)
      ahead[to] = local_[t * kStride + to] * backward_[t * kStride + to] / scale_[t];
    for (std::size_t a = 0; a < kLabels; ++a) {
      float sum = 0;
      for (std::size_t to = 0; to < kLabels; ++to) sum += factors[a * kLabels + to] * ahead[to];
      backward_[(t - 1) * kStride + a] = sum;
    }
  }
}

template <std::size_t kLabels>
void Lattice<kLabels>::add_pairs(const Transitions<kLabels>& factors, float sign, Transitions<kLabels>& sums) const {
  const std::size_t tokens = local_.size() / kStride;
  for (std::size_t t = 0; t < tokens; ++t) {
    if (t == 0) {
      for (std::size_t to = 0; to < kLabels; ++to) sums[kLabels * kLabels + to] += sign * labels_[to];
      continue;
    }
    float ahead[kLabels];
    for (std::size_t to = 0; to < kLabels; ++to)
      ahead[to] = sign * local_[t * kStride + to] * backward_[t * kStride + to] / scale_[t];
    for (std::size_t a = 0; a < kLabels; ++a) {
      const float before = forward_[(t - 1) * kStride + a];
      for (std::size_t to = 0; to < kLabels; ++to)
        sums[a * kLabels + to] += before * factors[a * kLabels + to] * ahead[to];
    }
  }
}

// Cues; sources and contents; names.
#define GALLEY_INSTANTIATE(labels) \
  template struct Crf<labels>;     \
  template class Lattice<labels>;  \
  template Transitions<labels> factors_of<labels>(const Transitions<labels>& transitions);
GALLEY_INSTANTIATE(labels_of(1))
GALLEY_INSTANTIATE(labels_of(2))
GALLEY_INSTANTIATE(labels_of(5))
#undef GALLEY_INSTANTIATE

}  // namespace galley::train
