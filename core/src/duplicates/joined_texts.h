// Several texts as one, each on lines of its own, and the way back.
//
//   texts    "Hé."  ""  "Ho."
//   joined   H é . ⏎ ⏎ H o .
//   starts   0       5 6          of the texts, in bytes
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "galley/comparison.h"
#include "galley/span.h"

namespace galley {

class JoinedTexts {
 public:
  /// Linear; the result is independent of the texts' memory. The joined text has less than 4 GiB.
  explicit JoinedTexts(std::span<const std::string_view> texts);

  std::string_view bytes() const { return bytes_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size()); }

  /// The text that the byte of the joined text stands in. O(log texts).
  DocumentIndex document_at(std::uint32_t byte) const;
  /// A stretch of the joined text, in bytes of the text that it lies in.
  Span within(DocumentIndex document, Span joined) const {
    const std::uint32_t start = starts_[document.value];
    return {joined.start - start, joined.end - start};
  }

 private:
  std::string bytes_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace galley
