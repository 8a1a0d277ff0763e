// What reports and comparisons have in common, as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "galley/offsets.h"
#include "galley/report.h"

namespace galley {

inline constexpr std::string_view kDuplicateKinds[] = {"exact", "near"};
inline constexpr std::string_view kChangeKinds[] = {"number", "name", "wording", "typography"};

template <class Enum, std::size_t N>
std::string_view name_of(const std::string_view (&names)[N], Enum value) {
  return names[static_cast<std::size_t>(value)];
}

/// Whole numbers are written without a fraction, as JavaScript writes them.
inline nlohmann::ordered_json number(Proportion p) {
  using Json = nlohmann::ordered_json;
  return p.thousandths % 1000 == 0 ? Json(p.thousandths / 1000) : Json(p.value());
}

/// {"start": …, "end": …}
inline nlohmann::ordered_json to_json(Span span, const OffsetMap& offset) {
  return {{"start", offset(span.start)}, {"end", offset(span.end)}};
}

/// `original` counts in the text of the changes' originals, `copy` in that of the copy.
inline nlohmann::ordered_json to_json(const std::vector<Change>& changes, const OffsetMap& original,
                                      const OffsetMap& copy) {
  auto out = nlohmann::ordered_json::array();
  for (const Change& c : changes)
    out.push_back({{"original", to_json(c.original, original)},
                   {"copy", to_json(c.copy, copy)},
                   {"kind", name_of(kChangeKinds, c.kind)}});
  return out;
}

}  // namespace galley
