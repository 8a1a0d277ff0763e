// Iterating over a layer that makes its items as they are asked for: random access, as the algorithms of the standard
// library need it for a binary search.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "galley/span.h"

namespace galley {

template <class Items, class T>
class ValueIterator {
 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using reference = T;
  /// Holds the item while `->` looks into it.
  struct pointer {
    T item;
    const T* operator->() const { return &item; }
  };

  ValueIterator() = default;
  ValueIterator(const Items& items, std::uint32_t at) : items_(&items), at_(at) {}

  T operator*() const { return (*items_)[Index<T>{at_}]; }
  pointer operator->() const { return {**this}; }
  T operator[](difference_type n) const { return *(*this + n); }
  ValueIterator& operator+=(difference_type n) {
    at_ += static_cast<std::uint32_t>(n);  // of a negative one too, modulo 2^32
    return *this;
  }
  ValueIterator& operator-=(difference_type n) { return *this += -n; }
  ValueIterator& operator++() { return *this += 1; }
  ValueIterator& operator--() { return *this -= 1; }
  ValueIterator operator++(int) {
    const ValueIterator before = *this;
    ++*this;
    return before;
  }
  ValueIterator operator--(int) {
    const ValueIterator before = *this;
    --*this;
    return before;
  }
  friend ValueIterator operator+(ValueIterator i, difference_type n) { return i += n; }
  friend ValueIterator operator+(difference_type n, ValueIterator i) { return i += n; }
  friend ValueIterator operator-(ValueIterator i, difference_type n) { return i -= n; }
  friend difference_type operator-(ValueIterator a, ValueIterator b) {
    return static_cast<difference_type>(a.at_) - static_cast<difference_type>(b.at_);
  }
  friend bool operator==(ValueIterator a, ValueIterator b) { return a.at_ == b.at_; }
  friend auto operator<=>(ValueIterator a, ValueIterator b) { return a.at_ <=> b.at_; }

 private:
  const Items* items_ = nullptr;
  std::uint32_t at_ = 0;
};

}  // namespace galley
