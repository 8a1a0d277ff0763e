// A text folded for comparison, with the way back to the original.
//
//   original   “Don’t—” CAFÉ        É may be one code point or E + U+0301
//   folded     "don't-" café        NFKC case folding (Unicode 15.0), then one form for marks, dashes and spaces
//
// Two passages that differ only in typography, case or composition fold to the same bytes.
// The alignment is kept as anchors between which both sides advance alike, so plain ASCII costs one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "galley/span.h"
#include "text/pages.h"

namespace galley {

/// Half-open range of bytes of the folded text; not a Span, which counts the original's bytes.
struct FoldedSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(FoldedSpan, FoldedSpan) = default;
};

class Folded {
 public:
  /// Folds valid UTF-8. Linear; the result is independent of `text`'s memory.
  explicit Folded(std::string_view text);

  std::string_view bytes() const { return bytes_; }
  std::string_view of(FoldedSpan span) const {
    return std::string_view(bytes_).substr(span.start, span.end - span.start);
  }

  /// Where a span of the original stands in the folded text: its whole characters. O(log anchors).
  FoldedSpan from_original(Span span) const;
  /// from_original() of spans each of which begins where the one before it did or behind that: reads the alignment on
  /// from there, so that all of them together are linear.
  class Cursor;
  /// The stretch of the original whose characters fold to the span. O(log anchors).
  Span to_original(FoldedSpan span) const;

 private:
  // Where a stretch begins on both sides. A regular stretch advances byte by byte on both up to the next anchor; any
  // other is one character that maps as a whole. The last anchor is the end of both.
  struct Anchor {
    std::uint32_t original;
    std::uint32_t folded;
    bool regular;
  };
  using Side = std::uint32_t Anchor::*;

  void add_anchor(std::size_t original, std::size_t folded, bool regular);
  std::size_t anchor_at(std::uint32_t offset, Side from) const;
  std::uint32_t map_start(std::size_t anchor, std::uint32_t start, Side from, Side to) const;
  std::uint32_t map_end(std::size_t anchor, std::uint32_t end, Side from, Side to) const;
  std::pair<std::uint32_t, std::uint32_t> map(std::uint32_t start, std::uint32_t end, Side from, Side to) const;

  std::string bytes_;
  Pages<Anchor> anchors_;
};

class Folded::Cursor {
 public:
  /// The spans to come begin at `start` or behind.
  Cursor(const Folded& folded, std::uint32_t start);
  FoldedSpan operator()(Span span);

 private:
  const Folded& folded_;
  std::size_t anchor_;
};

/// The folded form alone, for word lists and look-ups.
std::string fold(std::string_view text);

}  // namespace galley
