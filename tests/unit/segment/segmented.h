// A text with its segments, owned, and the segments as text that a person can read.
#pragma once

#include <string>
#include <string_view>

#include "segment/document.h"
#include "segment/segment.h"

namespace galley::testing {

class Segmented {
 public:
  explicit Segmented(std::string bytes) : bytes_(std::move(bytes)), text_(bytes_), segments_(segment(text_, {})) {}
  Segmented(const Segmented&) = delete;
  Segmented& operator=(const Segmented&) = delete;

  const Text& text() const { return text_; }
  const Segments& segments() const { return segments_; }
  Document document() const { return {text_, segments_}; }

 private:
  const std::string bytes_;
  const Text text_;
  const Segments segments_;
};

/// "word", "quote_mark", …
std::string_view name_of(TokenKind kind);

/// The tokens, parted by '|' where nothing stands between them and by ' ' elsewhere.
std::string tokens_of(const Document& document);

}  // namespace galley::testing
