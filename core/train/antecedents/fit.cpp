#include "fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galley::train {
namespace {

constexpr int kSteps = 400;
constexpr double kRate = 0.05;

// All forms' shared weights, and then what each form adds.
using Parameters = std::vector<double>;

std::size_t own(PronounForm form) { return (1 + static_cast<std::size_t>(form)) * kFeatureValues; }

template <class Visit>
void for_each_weight(const Candidate& candidate, PronounForm form, Visit visit) {
  std::size_t offset = 0;
  for (std::size_t i = 0; i < candidate.features.size(); ++i) {
    if (candidate.features[i] != 0) {
      visit(offset + candidate.features[i]);
      visit(own(form) + offset + candidate.features[i]);
    }
    offset += kFeatureShapes[i].values;
  }
}

// Adds the gradient of -log(probability of the right ones).
void add_gradient(const Example& example, const Parameters& parameters, Parameters& gradient) {
  std::vector<double> scores;
  for (const Candidate& candidate : example.candidates) {
    double score = 0;
    for_each_weight(candidate, example.form, [&](std::size_t at) { score += parameters[at]; });
    scores.push_back(score);
  }
  const double best = *std::max_element(scores.begin(), scores.end());
  double all = 0, right = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] = std::exp(scores[i] - best);
    all += scores[i];
    if (example.right[i]) right += scores[i];
  }
  if (right <= 0) return;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double slope = example.weight * (scores[i] / all - (example.right[i] ? scores[i] / right : 0.0));
    for_each_weight(example.candidates[i], example.form, [&](std::size_t at) { gradient[at] += slope; });
  }
}

AntecedentWeights rounded(const Parameters& parameters) {
  AntecedentWeights weights{};
  for (std::size_t form = 0; form < kPronounForms; ++form)
    for (std::size_t i = 0; i < kFeatureValues; ++i) {
      const double weight = parameters[i] + parameters[own(static_cast<PronounForm>(form)) + i];
      weights[form][i] = static_cast<std::int16_t>(std::lround(std::clamp(weight * kWeightScale, -32000.0, 32000.0)));
    }
  return weights;
}

}  // namespace

// Adam (Kingma and Ba 2015) over all examples at once.
AntecedentWeights fit(const std::vector<const Example*>& examples, const Penalty& penalty) {
  const std::size_t size = (1 + kPronounForms) * kFeatureValues;
  Parameters parameters(size), mean(size), square(size);
  double first_decay = 1, second_decay = 1;
  for (int step = 0; step < kSteps; ++step) {
    Parameters gradient(size);
    for (const Example* example : examples) add_gradient(*example, parameters, gradient);
    first_decay *= 0.9;
    second_decay *= 0.999;
    for (std::size_t i = 0; i < size; ++i) {
      gradient[i] += (i < kFeatureValues ? penalty.shared : penalty.of_form) * parameters[i];
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
      const double slope = mean[i] / (1 - first_decay);
      const double scale = std::sqrt(square[i] / (1 - second_decay)) + 1e-8;
      parameters[i] -= kRate * slope / scale;
    }
  }
  return rounded(parameters);
}

}  // namespace galley::train
