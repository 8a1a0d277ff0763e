// Sets that can be joined: union by lower number with path halving.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace galley {

class GroupSets {
 public:
  std::uint32_t add() {
    parents_.push_back(static_cast<std::uint32_t>(parents_.size()));
    return parents_.back();
  }
  std::uint32_t find(std::uint32_t set) {
    while (parents_[set] != set) set = parents_[set] = parents_[parents_[set]];
    return set;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(parents_.size()); }

 private:
  std::vector<std::uint32_t> parents_;
};

}  // namespace galley
