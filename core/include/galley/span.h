// Positions: where something stands in a text or in a list.
//
//   text   S a i d   h e .        Span{0, 4} is "Said": half-open, in bytes of the UTF-8 text
//   bytes  0 1 2 3 4 5 6 7
//
// Every kind of position is a type of its own, so a token's number cannot be passed where a byte offset is meant.
// All of this is plain data: copying is cheap, nothing allocates but Layer, nothing throws.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

/// Half-open range of bytes of the UTF-8 text; both ends lie between code points.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool empty() const { return start >= end; }
  constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
  /// The words the span covers; valid as long as `text`'s bytes are.
  constexpr std::string_view of(std::string_view text) const { return text.substr(start, end - start); }

  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

/// The number of a T in its Layer, counted from 0.
template <class T>
struct Index {
  std::uint32_t value = 0;

  friend constexpr bool operator==(Index, Index) = default;
  friend constexpr auto operator<=>(Index, Index) = default;
  friend constexpr Index operator+(Index i, std::uint32_t n) { return {i.value + n}; }
  friend constexpr Index operator-(Index i, std::uint32_t n) { return {i.value - n}; }
  constexpr Index& operator++() {
    ++value;
    return *this;
  }
};

/// Half-open range of numbers in a Layer: `for (Index<Token> t : sentence.tokens)`.
template <class T>
struct Range {
  Index<T> first;
  Index<T> last;  ///< one past the last

  constexpr std::uint32_t size() const { return last.value - first.value; }
  constexpr bool empty() const { return first >= last; }
  constexpr bool contains(Index<T> i) const { return first <= i && i < last; }
  constexpr bool contains(Range other) const { return first <= other.first && other.last <= last; }
  constexpr bool overlaps(Range other) const { return first < other.last && other.first < last; }

  struct Iterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = Index<T>;
    using difference_type = std::ptrdiff_t;
    using pointer = const Index<T>*;
    using reference = Index<T>;

    Index<T> at;
    constexpr Index<T> operator*() const { return at; }
    constexpr Iterator& operator++() {
      ++at;
      return *this;
    }
    constexpr Iterator operator++(int) {
      const Iterator before = *this;
      ++at;
      return before;
    }
    friend constexpr bool operator==(Iterator, Iterator) = default;
  };
  constexpr Iterator begin() const { return {first}; }
  constexpr Iterator end() const { return {last < first ? first : last}; }

  friend constexpr bool operator==(Range, Range) = default;
};

/// A list of T in text order that only an Index<T> or a Range<T> can look into.
template <class T>
class Layer {
 public:
  Layer() = default;
  explicit Layer(std::vector<T> items) : items_(std::move(items)) {}

  const T& operator[](Index<T> i) const { return items_[i.value]; }
  T& operator[](Index<T> i) { return items_[i.value]; }
  std::span<const T> operator[](Range<T> r) const { return {items_.data() + r.first.value, r.size()}; }

  Index<T> push_back(T item) {
    items_.push_back(std::move(item));
    return {static_cast<std::uint32_t>(items_.size() - 1)};
  }
  void reserve(std::size_t n) { items_.reserve(n); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(items_.size()); }
  bool empty() const { return items_.empty(); }
  bool contains(Index<T> i) const { return i.value < items_.size(); }
  /// Every index of the layer.
  Range<T> all() const { return {{0}, {size()}}; }

  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

  friend bool operator==(const Layer&, const Layer&) = default;

 private:
  std::vector<T> items_;
};

}  // namespace galley
