// What the tagger of names tells apart, in the order of the model's kinds, and its labels (BIO: tagger/model.h).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace galley::train {

inline constexpr std::array<std::string_view, 5> kKinds{"person", "organization", "place", "nationality", "event"};
inline constexpr std::size_t kPerson = 0, kOrganization = 1, kPlace = 2, kNationality = 3, kEvent = 4;

inline constexpr std::size_t kLabels = 1 + 2 * kKinds.size();
/// Rows of weights are padded to this many, so that the loops over them are made of whole vectors.
inline constexpr std::size_t kStride = (kLabels + 3) / 4 * 4;

constexpr std::size_t begins(std::size_t kind) { return 1 + 2 * kind; }
constexpr std::size_t goes_on(std::size_t kind) { return 2 + 2 * kind; }

/// Whether label `to` can stand behind `from`, or first, where `from` is kLabels.
constexpr bool may_follow(std::size_t from, std::size_t to) {
  if (to == 0 || to % 2 == 1) return true;
  return from == to || from + 1 == to;
}

/// Nothing for types the tagger does not know: "misc", "date".
inline std::optional<std::size_t> kind_of(std::string_view type) {
  const auto found = std::find(kKinds.begin(), kKinds.end(), type);
  if (found == kKinds.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kKinds.begin());
}

}  // namespace galley::train
