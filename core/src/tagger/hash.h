// Hashes that are the same on every platform: a model is made of them.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace galley {

/// Mixes a value into a hash (MurmurHash3's step and its finaliser).
constexpr std::uint32_t mix(std::uint32_t hash, std::uint32_t value) {
  value *= 0xCC9E2D51U;
  value = std::rotl(value, 15);
  value *= 0x1B873593U;
  hash ^= value;
  hash = std::rotl(hash, 13) * 5 + 0xE6546B64U;
  hash ^= hash >> 16;
  hash *= 0x85EBCA6BU;
  hash ^= hash >> 13;
  hash *= 0xC2B2AE35U;
  return hash ^ (hash >> 16);
}

/// Of bytes (FNV-1a, mixed with their number).
constexpr std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint32_t hash = 0x811C9DC5U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return mix(hash, static_cast<std::uint32_t>(bytes.size()));
}

}  // namespace galley
