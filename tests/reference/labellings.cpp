#include "reference/labellings.h"

#include <algorithm>
#include <cmath>

namespace galley::testing {
namespace {

// The next labelling in counting order; false behind the last.
bool advance(std::vector<std::uint8_t>& labels, std::uint32_t count) {
  for (std::uint8_t& label : labels) {
    if (++label < count) return true;
    label = 0;
  }
  return false;
}

template <class Take>
void for_each_span(const std::vector<std::uint8_t>& labels, Take take) {
  const auto tokens = static_cast<std::uint32_t>(labels.size());
  for (std::uint32_t first = 0; first < tokens; ++first) {
    if (labels[first] % 2 == 0) continue;
    std::uint32_t last = first + 1;
    while (last < tokens && labels[last] == labels[first] + 1) ++last;
    take(first, last, labels[first] / 2U);
  }
}

}  // namespace

bool is_legal(const std::vector<std::uint8_t>& labels) {
  for (std::size_t t = 0; t < labels.size(); ++t) {
    if (labels[t] == 0 || labels[t] % 2 == 1) continue;
    if (t == 0 || (labels[t - 1] != labels[t] && labels[t - 1] + 1 != labels[t])) return false;
  }
  return true;
}

std::int64_t score_of(const Model& model, const std::vector<std::int32_t>& scores,
                      const std::vector<std::uint8_t>& labels) {
  std::int64_t sum = 0;
  for (std::size_t t = 0; t < labels.size(); ++t)
    sum += std::int64_t{model.transition(t == 0 ? model.labels() : labels[t - 1], labels[t])} +
           scores[t * model.labels() + labels[t]];
  return sum;
}

Labellings all_labellings(const Model& model, const std::vector<std::int32_t>& scores, std::size_t tokens) {
  Labellings all;
  bool any = false;
  std::vector<std::uint8_t> labels(tokens);
  do {
    if (!is_legal(labels)) continue;
    const std::int64_t score = score_of(model, scores, labels);
    all.best = any ? std::max(all.best, score) : score;
    any = true;
  } while (advance(labels, model.labels()));

  double sum = 0;
  do {
    if (!is_legal(labels)) continue;
    const double weight = std::exp(model.step() * static_cast<double>(score_of(model, scores, labels) - all.best));
    sum += weight;
    for_each_span(labels, [&](std::uint32_t first, std::uint32_t last, std::uint32_t kind) {
      all.spans[{first, last, kind}] += weight;
    });
  } while (advance(labels, model.labels()));
  for (auto& span : all.spans) span.second /= sum;
  return all;
}

}  // namespace galley::testing
