// Numbers, in digits and in words, and what they are worth.
//
//   "1,500"   "2.5 million"   "two hundred and five"   "one and a half million"   "half a million"   "a dozen"
//   "5-10"    "two to three million"   "between 5 and 10"                                     two ends of a range
#pragma once

#include <optional>
#include <string>

#include "entities/decimal.h"
#include "entities/words.h"

namespace galley {

/// A number and its place.
struct Number {
  Range<Token> tokens;          ///< empty: none
  std::optional<Decimal> low;   ///< nothing: the words do not say it ("several"), or it has more than 18 digits
  std::optional<Decimal> high;  ///< a range's other end, which is the greater one
  bool scaled = false;          ///< "million" and the like belong to it

  bool empty() const { return tokens.empty(); }
  /// "1500", "5/10"; empty without a value.
  std::string value() const;
};

/// The number that begins at `first` and ends at `limit` or before. Only one of money has "m" or "b" for a scale.
Number number_at(const Words& words, Index<Token> first, Index<Token> limit, bool money = false);

/// The two numbers that begin there and make a range, the second's scale counting for both where it must; empty if
/// there is none. Only behind "between" does "and" make one.
Number number_range_at(const Words& words, Index<Token> first, Range<Token> sentence, bool money = false);

/// Both as a range, if the second is the greater one once a scale that it alone has counts for both where it can.
std::optional<Number> joined(const Words& words, const Number& low, const Number& high);

}  // namespace galley
