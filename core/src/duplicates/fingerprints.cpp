#include "duplicates/fingerprints.h"

namespace galley {

FingerprintIndex::FingerprintIndex(const Keys& keys) : keys_(keys) {
  std::size_t size = 16;
  while (size < std::size_t{keys.all.size()} * 4 / 3) size *= 2;
  slots_.resize(size);
  mask_ = size - 1;
}

void FingerprintIndex::insert(Index<Key> at) {
  const std::uint32_t tag = tag_of(at);
  std::uint32_t places = 0;
  std::size_t i = tag & mask_;
  for (; slots_[i].place != kEmpty; i = (i + 1) & mask_)
    if (slots_[i].tag == tag && ++places == kMostPlaces) return;
  slots_[i] = {tag, at.value};
}

std::uint32_t FingerprintIndex::tag_of(Index<Key> at) const {
  TermHash hash = 0;
  for (std::uint32_t k = 0; k < kShingle; ++k) hash = (hash ^ keys_[at + k].hash) * 0x9E3779B97F4A7C15U;
  return static_cast<std::uint32_t>(hash >> 32U);
}

bool FingerprintIndex::equal(Index<Key> a, Index<Key> b) const {
  for (std::uint32_t k = 0; k < kShingle; ++k)
    if (keys_[a + k].hash != keys_[b + k].hash) return false;
  return true;
}

}  // namespace galley
