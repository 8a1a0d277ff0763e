// The slow twin of the decoder: every labelling of a short sequence, one by one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "tagger/model.h"

namespace galley::testing {

/// Whether every label "goes on" stands behind one of its own kind.
bool is_legal(const std::vector<std::uint8_t>& labels);

/// In steps: the transitions and the tokens' scores, [tokens][labels], that the labelling takes.
std::int64_t score_of(const Model& model, const std::vector<std::int32_t>& scores,
                      const std::vector<std::uint8_t>& labels);

struct Labellings {
  std::int64_t best = 0;  ///< the score of the best legal one
  /// First token, one behind the last, kind → in what share of all labellings just this span is, by their probability.
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, double> spans;
};

/// Of `tokens` tokens, at least one. O(labels^tokens).
Labellings all_labellings(const Model& model, const std::vector<std::int32_t>& scores, std::size_t tokens);

}  // namespace galley::testing
