#include "tagger/decoder.h"

#include <algorithm>
#include <cmath>

namespace galley {
namespace {

// Powers below e^-40 are nothing beside one.
constexpr double kSmallest = 40;

// Forward sums below it count for nothing. As each times its backward sum is at most one, no backward sum overflows.
constexpr double kNothing = 1e-300;

}  // namespace

// Only one exponential comes from the library, and it is rounded, so that the powers are the same everywhere.
Decoder::Decoder(const Model& model) : model_(model) {
  constexpr double kDigits = 1 << 30;
  const double factor = std::round(std::exp(-model.step()) * kDigits) / kDigits;
  const auto count = static_cast<std::size_t>(kSmallest / model.step()) + 1;
  powers_.reserve(count);
  double value = 1;
  for (std::size_t i = 0; i < count; ++i, value *= factor) powers_.push_back(value);

  const std::uint32_t labels = model.labels();
  std::int32_t most = Model::kForbidden;
  for (std::uint32_t from = 0; from <= labels; ++from)
    for (std::uint32_t to = 0; to < labels; ++to) most = std::max(most, model.transition(from, to));
  for (std::uint32_t from = 0; from <= labels; ++from)
    for (std::uint32_t to = 0; to < labels; ++to) transitions_.push_back(power(model.transition(from, to) - most));
}

double Decoder::power(std::int32_t steps) const {
  const auto at = static_cast<std::size_t>(-static_cast<std::int64_t>(steps));
  return at < powers_.size() ? powers_[at] : 0;
}

void Decoder::add(std::uint32_t feature, std::int32_t* token_scores) const {
  const std::uint8_t* weights = model_.weights(feature);
  for (std::uint32_t label = 0; label < model_.labels(); ++label)
    token_scores[label] += weights[label] - Model::kNoWeight;
}

void Decoder::score(const FeatureRows& rows, std::vector<std::int32_t>& scores) const {
  const std::size_t begin = scores.size();
  scores.resize(begin + rows.size() * model_.labels());
  for (std::size_t t = 0; t < rows.size(); ++t)
    for (const std::uint32_t feature : rows[t]) add(feature, &scores[begin + t * model_.labels()]);
}

std::vector<std::uint8_t> Decoder::best_labels(const std::int32_t* scores, std::size_t tokens) const {
  const std::uint32_t labels = model_.labels();
  std::vector<std::uint8_t> path(tokens);
  if (tokens == 0) return path;
  std::vector<std::uint8_t> from(tokens * labels);
  std::vector<std::int64_t> best(labels), next(labels);
  for (std::uint32_t to = 0; to < labels; ++to) best[to] = std::int64_t{model_.transition(labels, to)} + scores[to];
  for (std::size_t t = 1; t < tokens; ++t) {
    for (std::uint32_t to = 0; to < labels; ++to) {
      std::uint32_t argument = 0;
      std::int64_t most = best[0] + model_.transition(0, to);
      for (std::uint32_t a = 1; a < labels; ++a) {
        const std::int64_t sum = best[a] + model_.transition(a, to);
        if (sum <= most) continue;
        most = sum;
        argument = a;
      }
      next[to] = most + scores[t * labels + to];
      from[t * labels + to] = static_cast<std::uint8_t>(argument);
    }
    best.swap(next);
  }
  path[tokens - 1] = static_cast<std::uint8_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t t = tokens - 1; t > 0; --t) path[t - 1] = from[t * labels + path[t]];
  return path;
}

std::vector<TaggedSpan> Decoder::spans(const std::int32_t* scores, const std::vector<std::uint8_t>& path) const {
  const std::uint32_t labels = model_.labels();
  const auto tokens = static_cast<std::uint32_t>(path.size());
  std::vector<TaggedSpan> found;
  for (std::uint32_t t = 0; t < tokens; ++t)
    if (path[t] % 2 == 1)
      found.push_back({t, t + 1, (path[t] - 1U) / 2, {}});
    else if (path[t] != 0)
      found.back().last = t + 1;
  if (found.empty()) return found;

  // Forward and backward sums, each token's scaled to one; `local` are its own factors.
  std::vector<double> local(std::size_t{tokens} * labels), forward(local.size()), backward(local.size()), scale(tokens);
  for (std::uint32_t t = 0; t < tokens; ++t) {
    const std::int32_t* row = scores + std::size_t{t} * labels;
    const std::int32_t most = *std::max_element(row, row + labels);
    for (std::uint32_t to = 0; to < labels; ++to) {
      local[t * labels + to] = power(row[to] - most);
      double sum = 0;
      if (t == 0) sum = transitions_[labels * labels + to];
      for (std::uint32_t a = 0; t > 0 && a < labels; ++a)
        sum += forward[(t - 1) * labels + a] * transitions_[a * labels + to];
      forward[t * labels + to] = sum * local[t * labels + to];
      scale[t] += forward[t * labels + to];
    }
    if (!(scale[t] > 0)) return found;  // weights so far apart that no power tells them: nothing is known
    for (std::uint32_t to = 0; to < labels; ++to) {
      double& sum = forward[t * labels + to];
      sum = sum / scale[t] < kNothing ? 0 : sum / scale[t];
    }
  }
  for (std::uint32_t t = tokens; t-- > 0;)
    for (std::uint32_t a = 0; a < labels; ++a) {
      if (forward[t * labels + a] == 0) continue;
      double sum = t + 1 == tokens ? 1 : 0;
      for (std::uint32_t to = 0; t + 1 < tokens && to < labels; ++to)
        sum += transitions_[a * labels + to] * local[(t + 1) * labels + to] * backward[(t + 1) * labels + to];
      backward[t * labels + a] = t + 1 == tokens ? 1 : sum / scale[t + 1];
    }
  for (TaggedSpan& span : found) {
    const std::uint32_t begins = 1 + 2 * span.kind, on = begins + 1;
    double probability = forward[span.first * labels + begins];
    for (std::uint32_t t = span.first + 1; t < span.last; ++t)
      probability *= transitions_[path[t - 1] * labels + on] * local[t * labels + on] / scale[t];
    double rest = 1;
    if (span.last < tokens) {
      rest = 0;
      for (std::uint32_t to = 0; to < labels; ++to)
        if (to != on)
          rest += transitions_[path[span.last - 1] * labels + to] * local[span.last * labels + to] *
                  backward[span.last * labels + to] / scale[span.last];
    }
    span.confidence = Proportion::of(probability * rest);
  }
  return found;
}

}  // namespace galley
