// Writing the tables that tagger/hashed_table.h reads.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tagger/hashed_table.h"

namespace galley::train {

struct HashedTableBytes {
  std::string checks;
  std::string values;

  /// Good as long as this is where it is.
  HashedTable view() const { return {checks, values}; }
};

/// A hash and one of its values, which is not 0.
using HashedEntry = std::pair<std::uint32_t, std::uint8_t>;

/// In as few slots as leave a fifth of them empty. The order of the entries does not matter, nor do repeats.
HashedTableBytes build_hashed_table(std::vector<HashedEntry> entries);

}  // namespace galley::train
