#include "entities/name_evidence.h"

#include <algorithm>

namespace galley {
namespace {

// Templates of this class of features; those of name_features.cpp are below.
constexpr std::uint32_t kAlone = 100, kMost = 101, kMostAndCount = 102, kMostAndCapital = 103, kLonger = 104,
                        kMostAndLonger = 105;

// How sure the other places are of their commonest reading.
std::uint32_t agreement(std::uint32_t most, std::uint32_t all) {
  if (most == all) return 2;
  return most * 3 >= all * 2 ? 1 : 0;
}

}  // namespace

void NameEvidence::learn(Index<Token> t, TokenReading reading) {
  if (words_.capital(t) == Capital::none) return;
  Readings& readings = readings_.of(words_.folded(t));
  ++readings.kinds[reading.kind];
  if (reading.part) ++readings.parts[reading.kind];
}

void NameEvidence::add_features(Index<Token> t, TokenReading own, FeatureRows& rows) const {
  if (words_.capital(t) == Capital::none) return;
  const auto capital = static_cast<std::uint32_t>(words_.capital(t));
  const Readings* known = readings_.find(words_.folded(t));
  Readings others = known ? *known : Readings{};
  if (known) {
    --others.kinds[own.kind];
    if (own.part) --others.parts[own.kind];
  }
  std::uint32_t all = 0, most = 0, longer = 0;
  for (std::uint32_t kind = 0; kind < kKinds; ++kind) {
    all += others.kinds[kind];
    if (others.kinds[kind] > others.kinds[most]) most = kind;
    if (kind > 0 && others.parts[kind] > (longer ? others.parts[longer] : 0U)) longer = kind;
  }
  if (all == 0) {
    rows.add(kAlone, capital);
    return;
  }
  const std::uint32_t reading = most * 4 + agreement(others.kinds[most], all);
  rows.add(kMost, reading);
  rows.add(kMostAndCount, reading, all > 1);
  rows.add(kMostAndCapital, reading, capital);
  rows.add(kLonger, longer);
  rows.add(kMostAndLonger, reading, longer);
}

}  // namespace galley
