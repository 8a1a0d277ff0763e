// A date, a time of day or an amount where it stands, and what its words mean.
#pragma once

#include <string>

#include "entities/names.h"

namespace galley {

/// `value` and `unit` as in Entity. No tokens: nothing was found.
struct Measure {
  NameSpan span;
  std::string value;
  std::string unit;

  bool empty() const { return span.tokens.empty(); }
};

/// Where a pattern may lie.
struct Room {
  Range<Token> sentence;
  Index<Token> limit;  ///< the end of the sentence, or the next name's beginning
};

}  // namespace galley
