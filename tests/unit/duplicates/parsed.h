// A text with its segments, for tests of the stages' parts.
#pragma once

#include <string>
#include <utility>

#include "segment/document.h"
#include "segment/segment.h"

namespace galley::testing {

struct Parsed {
  explicit Parsed(std::string words)
      : bytes(std::move(words)), text(bytes), segments(segment(text, SegmentLexicon())), document{text, segments} {}
  Parsed(const Parsed&) = delete;
  Parsed& operator=(const Parsed&) = delete;

  const std::string bytes;
  const Text text;
  const Segments segments;
  const Document document;
};

}  // namespace galley::testing
