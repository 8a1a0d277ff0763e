#include "duplicates/joined_texts.h"

#include <algorithm>
#include <cstddef>

namespace galley {

JoinedTexts::JoinedTexts(std::span<const std::string_view> texts) {
  std::size_t size = 0;
  for (const std::string_view text : texts) size += text.size() + 1;
  bytes_.reserve(size);
  starts_.reserve(texts.size());
  for (const std::string_view text : texts) {
    if (!starts_.empty()) bytes_ += '\n';
    starts_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    bytes_ += text;
  }
}

DocumentIndex JoinedTexts::document_at(std::uint32_t byte) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), byte);
  return {static_cast<std::uint32_t>(after - starts_.begin() - 1)};
}

}  // namespace galley
