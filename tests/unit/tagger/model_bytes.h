// Models for tests, written field by field as core/src/tagger/model.h lays them out.
//
//   ModelBytes model({"person", "place"}, 4);  model.weight(feature, label) = 10;  Model::load(model.bytes(), 1)
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "reference/random_text.h"
#include "tagger/hashed_table.h"
#include "tagger/model.h"

namespace galley::testing {

/// The checks and the values of a hashed table of 2^`log2` slots, which has room for them.
inline std::pair<std::string, std::string> table_bytes(
    std::uint32_t log2, const std::vector<std::pair<std::uint32_t, std::uint8_t>>& entries) {
  const std::size_t slots = std::size_t{1} << log2;
  std::string checks(slots, '\0'), values(slots, '\0');
  for (const auto& [hash, value] : entries) {
    std::size_t at = hash & (slots - 1);
    while (checks[at] != '\0') at = (at + 1) & (slots - 1);
    checks[at] = static_cast<char>(HashedTable::check_of(hash));
    values[at] = static_cast<char>(value);
  }
  return {checks, values};
}

struct ModelBytes {
  ModelBytes(std::vector<std::string> names, std::uint32_t log2)
      : kinds(std::move(names)),
        rows_log2(log2),
        transitions((labels() + 1) * labels()),
        weights((std::size_t{1} << log2) * labels()) {}

  std::vector<std::string> kinds;
  std::uint32_t format = 1;
  std::uint32_t features = 1;
  std::uint32_t rows_log2;
  std::uint32_t step = 60;
  std::vector<std::int16_t> transitions;
  std::vector<std::int8_t> weights;
  std::vector<std::pair<std::string, std::string>> tables;

  std::size_t labels() const { return 1 + 2 * kinds.size(); }
  std::int16_t& transition(std::size_t from, std::size_t to) { return transitions[from * labels() + to]; }
  std::int8_t& weight(std::uint32_t feature, std::size_t label) {
    return weights[(feature >> (32 - rows_log2)) * labels() + label];
  }

  std::string bytes() const {
    std::string all = "GALT";
    const auto add = [&](std::uint32_t value, int size) {
      for (int i = 0; i < size; ++i) all += static_cast<char>(value >> (8 * i) & 0xFF);
    };
    add(format, 2), add(static_cast<std::uint32_t>(kinds.size()), 2), add(features, 4);
    add(rows_log2, 1), add(static_cast<std::uint32_t>(tables.size()), 1), add(step, 2);
    for (const std::string& kind : kinds) add(static_cast<std::uint32_t>(kind.size()), 1), all += kind;
    for (const std::int16_t steps : transitions) add(static_cast<std::uint16_t>(steps), 2);
    for (const std::int8_t steps : weights) all += static_cast<char>(steps + Model::kNoWeight);
    for (const auto& [checks, values] : tables) {
      std::uint32_t log2 = 0;
      while (std::size_t{1} << log2 < checks.size()) ++log2;
      add(log2, 1), all += checks, all += values;
    }
    return all;
  }
};

/// From -`most` to `most`.
inline int random_between(std::mt19937& random, int most) {
  return static_cast<int>(random_below(random, static_cast<std::uint32_t>(2 * most + 1))) - most;
}

/// A model whose transitions lie within ±`most_transition` and whose weights within ±`most_weight`.
inline ModelBytes random_model(std::mt19937& random, std::vector<std::string> kinds, std::uint32_t rows_log2,
                               int most_transition, int most_weight) {
  ModelBytes model(std::move(kinds), rows_log2);
  for (std::int16_t& steps : model.transitions)
    steps = static_cast<std::int16_t>(random_between(random, most_transition));
  for (std::int8_t& steps : model.weights) steps = static_cast<std::int8_t>(random_between(random, most_weight));
  return model;
}

}  // namespace galley::testing
