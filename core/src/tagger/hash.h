// Hashes that are the same on every platform: a model is made of them.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

/// Mixes a value into a hash (boost's hash_combine, then the finaliser of MurmurHash3).
constexpr std::uint32_t mix(std::uint32_t hash, std::uint32_t value) {
  hash ^= value + 0x9E3779B9U + (hash << 6) + (hash >> 2);
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
