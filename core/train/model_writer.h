// Writing a trained CRF as a model the runtime loads: pruned, quantised, with its tables (tagger/model.h).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crf.h"
#include "hashed_table_builder.h"

namespace galley::train {

struct Quantisation {
  std::uint32_t prune = 80;  ///< weights smaller than so many thousandths of a nat are left out
  std::uint16_t step = 60;   ///< thousandths of a nat
};

/// What a model is of: the runtime's number for its feature templates, and its kinds by name.
struct ModelTask {
  std::uint32_t features = 0;
  std::span<const std::string_view> kinds;
};

/// `tables` in the order the features name them. Weights beyond 127 steps are cut to that.
template <std::size_t kLabels>
std::string write_model(const Crf<kLabels>& crf, const ModelTask& task, const Quantisation& quantisation,
                        const std::vector<HashedTableBytes>& tables);

}  // namespace galley::train
