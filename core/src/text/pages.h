// A list that grows page by page. Unlike a vector it never moves what it holds, so a list as long as the text costs its
// own size and no more while it grows.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace galley {

template <class T>
class Pages {
 public:
  const T& operator[](std::size_t i) const { return pages_[i / kPage][i % kPage]; }
  T& operator[](std::size_t i) { return pages_[i / kPage][i % kPage]; }
  const T& back() const { return (*this)[size_ - 1]; }
  T& back() { return (*this)[size_ - 1]; }

  void push_back(T item) {
    if (size_ % kPage == 0) pages_.push_back(std::make_unique<T[]>(kPage));
    (*this)[size_++] = std::move(item);
  }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  template <class Of>
  struct Iterator {
    Of* pages;
    std::size_t at;
    auto& operator*() const { return (*pages)[at]; }
    Iterator& operator++() {
      ++at;
      return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;
  };
  Iterator<const Pages> begin() const { return {this, 0}; }
  Iterator<const Pages> end() const { return {this, size_}; }
  Iterator<Pages> begin() { return {this, 0}; }
  Iterator<Pages> end() { return {this, size_}; }

 private:
  // About 4 KB: little for a short text, and its table of pages stays small for a long one.
  static constexpr std::size_t page_size() {
    std::size_t items = 1;
    while (items * 2 * sizeof(T) <= 4096) items *= 2;
    return items;
  }
  static constexpr std::size_t kPage = page_size();

  std::vector<std::unique_ptr<T[]>> pages_;
  std::size_t size_ = 0;
};

}  // namespace galley
