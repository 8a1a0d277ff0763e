// Lengths of time: "two years", "past 12 months", "15 to 20 years", "24 hours".
#pragma once

#include <optional>
#include <string>

#include "entities/date_reader.h"
#include "entities/decimal.h"

namespace galley {

/// How many of which: {2, "Y"}.
struct Period {
  std::optional<Decimal> low;   ///< nothing: "several years"
  std::optional<Decimal> high;  ///< of a range
  std::string_view unit;        ///< as in data/measure_words.tsv: "D", "10Y", "TH"; empty: "season"

  /// "P2Y", "P20Y" for two decades, "PT24H", "P15Y/P20Y"; empty if the words do not say it.
  std::string value() const;
};

/// Reads "two years", "past year", "past two years"; nothing for an age ("59 years old") and "one day", which is an
/// idiom.
std::optional<Period> read_period(DateReader& reader, Index<Token> sentence_first);

/// Reads "two years", "a week", "one day": what "ago" and "from now" follow.
std::optional<Period> read_distance(DateReader& reader);

}  // namespace galley
