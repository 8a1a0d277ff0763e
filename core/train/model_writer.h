// Writing a trained CRF as a model the runtime loads: pruned, quantised, with its tables (tagger/model.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "crf.h"
#include "hashed_table_builder.h"

namespace galley::train {

struct Quantisation {
  std::uint32_t prune = 80;  ///< weights smaller than so many thousandths of a nat are left out
  std::uint16_t step = 60;   ///< thousandths of a nat
};

/// `tables` in the order the features name them. Weights beyond 127 steps are cut to that.
std::string write_model(const Crf& crf, const Quantisation& quantisation, const std::vector<HashedTableBytes>& tables);

}  // namespace galley::train
