// Sentences and paragraphs, packed: they follow one another without a gap, so where the next one begins among the
// tokens is where this one ends, and need not be kept twice.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "segment/value_iterator.h"
#include "text/pages.h"

namespace galley {

/// As Layer<Part>, but it gives parts by value and cannot change them. Packed is made from a Part; `Part
/// unpacked(next)` gives it back, and Packed::behind(part) is what follows the last one.
template <class Part, class Packed>
class PartLayer {
 public:
  Part operator[](Index<Part> i) const { return packed_[i.value].unpacked(packed_[i.value + 1]); }
  /// `part` begins where the one before it ends.
  void push_back(const Part& part) {
    if (packed_.empty()) packed_.push_back({});
    packed_.back() = Packed(part);
    packed_.push_back(Packed::behind(part));
  }
  std::uint32_t size() const { return packed_.empty() ? 0 : static_cast<std::uint32_t>(packed_.size() - 1); }
  bool empty() const { return packed_.empty(); }
  bool contains(Index<Part> i) const { return i.value < size(); }
  /// Every index of the layer.
  Range<Part> all() const { return {{0}, {size()}}; }

  ValueIterator<PartLayer, Part> begin() const { return {*this, 0}; }
  ValueIterator<PartLayer, Part> end() const { return {*this, size()}; }

 private:
  Pages<Packed> packed_;  // and one behind the last
};

}  // namespace galley
