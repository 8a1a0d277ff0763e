// Chance that comes out the same everywhere: the distributions of the standard library do not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace galley::train {

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  /// 0 … n - 1; n is not 0.
  std::size_t below(std::size_t n) { return engine_() % n; }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  template <class Items>
  const auto& pick(const Items& items) {
    return items[below(items.size())];
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::mt19937 engine_;
};

}  // namespace galley::train
