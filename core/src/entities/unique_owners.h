// Keys that one set of names alone can claim: an acronym, a shortened name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "entities/group_sets.h"

namespace galley {

class UniqueOwners {
 public:
  explicit UniqueOwners(GroupSets& sets) : sets_(sets) {}

  void claim(const std::string& key, std::uint32_t set) {
    const auto [owner, is_new] = owners_.try_emplace(key, set);
    if (!is_new && owner->second && sets_.find(*owner->second) != sets_.find(set)) owner->second.reset();
  }
  /// Nothing if nobody claimed the key, or several sets did.
  std::optional<std::uint32_t> owner(const std::string& key) const {
    const auto found = owners_.find(key);
    return found == owners_.end() ? std::nullopt : found->second;
  }

  bool claimed(const std::string& key) const { return owners_.contains(key); }

 private:
  GroupSets& sets_;
  std::unordered_map<std::string, std::optional<std::uint32_t>> owners_;
};

}  // namespace galley
