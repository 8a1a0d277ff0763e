// What the tagger of names tells apart, in the order of the model's kinds, and its labels (BIO: tagger/model.h).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "labels.h"

namespace galley::train {

inline constexpr std::array<std::string_view, 5> kKinds{"person", "organization", "place", "nationality", "event"};
inline constexpr std::size_t kPerson = 0, kOrganization = 1, kPlace = 2, kNationality = 3, kEvent = 4;

inline constexpr std::size_t kLabels = labels_of(kKinds.size());

/// Nothing for types the tagger does not know: "misc", "date".
inline std::optional<std::size_t> kind_of(std::string_view type) {
  const auto found = std::find(kKinds.begin(), kKinds.end(), type);
  if (found == kKinds.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kKinds.begin());
}

}  // namespace galley::train
