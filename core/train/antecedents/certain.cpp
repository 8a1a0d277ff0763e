#include "certain.h"

#include <utility>

#include "entities/pronouns.h"

namespace galley::train {
namespace {

// As if all were of the pronoun's sex.
void blot_out_sex(AntecedentFeatures& features) {
  using F = AntecedentFeature;
  at(features, F::sex) = 1;
  at(features, F::best_sex) = 1;
  at(features, F::nearer_sexed) = at(features, F::nearer);
  at(features, F::last_pronoun) = 1;
  at(features, F::pronouns_between) = 1;
  at(features, F::pronouns) = 1;
}

}  // namespace

std::vector<Example> certain_examples(const Reading& text, AntecedentTrees trees) {
  std::vector<Example> examples;
  const auto note = [&](const std::vector<Candidate>& candidates) {
    Example example;
    int same = 0, other = 0;
    for (Candidate candidate : candidates) {
      if (at(candidate.features, AntecedentFeature::kind) != 1) {
        if (at(candidate.features, AntecedentFeature::kind) != 0) continue;
        example.candidates.push_back(candidate);
        example.right.push_back(false);
        continue;
      }
      const int sex = at(candidate.features, AntecedentFeature::sex);
      same += sex <= 2;
      other += sex == 5;
      blot_out_sex(candidate.features);
      example.candidates.push_back(candidate);
      example.right.push_back(sex <= 3);
    }
    for (Candidate& candidate : example.candidates)
      at(candidate.features, AntecedentFeature::rivals) =
          static_cast<std::uint8_t>(1 + (example.candidates.size() > 6 ? 6 : example.candidates.size()));
    if (same == 1 && other > 0) examples.push_back(std::move(example));
  };
  resolve_pronouns(text.words, text.names, text.things, [&](const Standing&, const std::vector<Candidate>& candidates) {
    note(candidates);
    return choose_antecedent(candidates, trees);
  });
  return examples;
}

}  // namespace galley::train
