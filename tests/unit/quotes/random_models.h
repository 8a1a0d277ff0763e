// Models of quotes of random weights: they find anything anywhere.
#pragma once

#include <random>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "quotes/quote_models.h"
#include "unit/tagger/model_bytes.h"

namespace galley::testing {

struct RandomModels {
  explicit RandomModels(std::mt19937& random)
      : cues(bytes_of(random, {"cue"})),
        roles(bytes_of(random, {"source", "content"})),
        attributions(bytes_of(random, {"right"})),
        models{loaded(cues), loaded(roles), loaded(attributions), quote_models().clusters} {}
  RandomModels(const RandomModels&) = delete;
  RandomModels& operator=(const RandomModels&) = delete;

  static Model loaded(const std::string& bytes) { return std::get<Model>(Model::load(bytes, 1)); }

  const std::string cues, roles, attributions;
  const QuoteModels models;

 private:
  static std::string bytes_of(std::mt19937& random, std::vector<std::string> kinds) {
    return random_model(random, std::move(kinds), 8, 100, 20).bytes();
  }
};

}  // namespace galley::testing
