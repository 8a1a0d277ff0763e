// Places where the text refers to something without its name.
#pragma once

#include <cstdint>

#include "galley/report.h"
#include "segment/segments.h"

namespace galley {

struct Reference {
  Range<Token> tokens;
  std::uint32_t thing = 0;  ///< the number that group_names gave what it refers to
  Proportion confidence;
};

}  // namespace galley
