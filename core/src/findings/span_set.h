// The bytes that some spans cover.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "galley/span.h"

namespace galley {

/// Immutable; look-ups are O(log n).
class SpanSet {
 public:
  /// Spans that touch stay two: what reaches over their border is not contained.
  explicit SpanSet(std::vector<Span> spans) : spans_(std::move(spans)) {
    std::sort(spans_.begin(), spans_.end());
    std::size_t kept = 0;
    for (const Span span : spans_) {
      if (kept > 0 && span.start < spans_[kept - 1].end)
        spans_[kept - 1].end = std::max(spans_[kept - 1].end, span.end);
      else
        spans_[kept++] = span;
    }
    spans_.resize(kept);
  }

  bool contains(Span span) const {
    const Span* found = last_from(span.start);
    return found && found->contains(span);
  }
  bool overlaps(Span span) const {
    const Span* found = last_from(span.end - 1);
    return found && found->overlaps(span);
  }

 private:
  // The last one that starts at `byte` or before.
  const Span* last_from(std::uint32_t byte) const {
    const auto after =
        std::upper_bound(spans_.begin(), spans_.end(), byte, [](std::uint32_t b, Span s) { return b < s.start; });
    return after == spans_.begin() ? nullptr : &*(after - 1);
  }

  std::vector<Span> spans_;  // in text order, none overlaps another
};

}  // namespace galley
