#include "duplicates/fingerprints.h"

#include <algorithm>
#include <cstddef>

#include "duplicates/equal_tags.h"

namespace galley {
namespace {

std::uint32_t tag_of(const Keys& keys, Index<Key> at) {
  std::uint64_t hash = 0;
  for (std::uint32_t k = 0; k < FingerprintIndex::kShingle; ++k)
    hash = (hash ^ keys[at + k].hash) * 0x9E3779B97F4A7C15U;
  return static_cast<std::uint32_t>(hash >> 32U);
}

std::vector<Tagged> sorted_shingles(const Keys& keys) {
  std::vector<Tagged> shingles;
  shingles.reserve(keys.all.size());
  for (Index<Key> k; k.value + FingerprintIndex::kShingle <= keys.all.size(); ++k)
    shingles.push_back({tag_of(keys, k), k.value});
  sort_by_tag(shingles);
  return shingles;
}

}  // namespace

FingerprintIndex::FingerprintIndex(const Keys& keys) : slot_of_(keys.all.size()), places_{kNone} {
  const std::vector<Tagged> shingles = sorted_shingles(keys);
  std::size_t room = 1;
  const auto places_of = [](std::span<const Tagged> run) { return std::min<std::size_t>(run.size(), kMostPlaces); };
  for_each_run(shingles, [&](std::span<const Tagged> run) { room += places_of(run) + 1; });
  places_.resize(room, kNone);
  std::uint32_t slot = 1;
  for_each_run(shingles, [&](std::span<const Tagged> run) {
    for (const Tagged t : run) slot_of_[t.item] = slot;
    slot += static_cast<std::uint32_t>(places_of(run) + 1);
  });
}

void FingerprintIndex::insert(Index<Key> at) {
  const std::uint32_t slot = slot_of_[at.value];
  if (slot == 0) return;
  std::uint32_t i = 0;
  while (i < kMostPlaces && places_[slot + i] != kNone) ++i;
  if (i < kMostPlaces) places_[slot + i] = at.value;
}

}  // namespace galley
