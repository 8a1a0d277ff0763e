#include "entities/antecedent_ranker.h"

#include <algorithm>
#include <array>

namespace galley {
namespace {

// exp(-i / 16), in 1/65536; what is less likely by more than exp(-11) counts nothing. Computed by the compiler.
constexpr std::array<std::uint32_t, 177> kExponentials = [] {
  std::array<std::uint32_t, 177> table{};
  double power = 65536;
  for (std::uint32_t& entry : table) {
    entry = static_cast<std::uint32_t>(power + 0.5);
    power *= 0.93941306281347578611971;  // exp(-1/16)
  }
  return table;
}();

// Below every sum of leaves.
constexpr std::int32_t kExcluded = -1'000'000;

std::int32_t score(const AntecedentFeatures& features, AntecedentTrees trees) {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < trees.size; ++i) sum += trees.first[i].leaf(features);
  return sum;
}

std::uint64_t likelihood(std::int32_t below_best) {
  const auto step = static_cast<std::size_t>((below_best * 16 + kLeafScale / 2) / kLeafScale);
  return step < kExponentials.size() ? kExponentials[step] : 0;
}

}  // namespace

bool is_excluded(const Candidate& candidate) { return at(candidate.features, AntecedentFeature::sex) == 5; }

Choice choose_antecedent(const std::vector<Candidate>& candidates, AntecedentTrees trees) {
  std::vector<std::int32_t> scores;
  scores.reserve(candidates.size());
  for (const Candidate& candidate : candidates)
    scores.push_back(is_excluded(candidate) ? kExcluded : score(candidate.features, trees));
  const auto best = std::max_element(scores.begin(), scores.end());
  std::uint64_t sum = 0;
  for (const std::int32_t s : scores) sum += likelihood(*best - s);
  const std::uint64_t share = (likelihood(0) * 1000 + sum / 2) / sum;
  return {static_cast<std::size_t>(best - scores.begin()), Proportion{static_cast<std::uint16_t>(share)}};
}

}  // namespace galley
