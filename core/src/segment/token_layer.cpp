#include "segment/token_layer.h"

#include <algorithm>

namespace galley {

Index<Token> TokenLayer::push_back(const Token& token) {
  const std::uint32_t at = size_ % kBlock;
  const std::uint32_t shift = token.folded.start - token.span.start;
  if (at == 0) {
    blocks_.push_back({});
    blocks_.back().shift = shift;
  }
  Block& block = blocks_.back();
  const std::uint32_t size = token.span.size();
  const std::uint32_t growth = (token.folded.end - token.folded.start) - size + kGrowths / 2;
  const std::uint32_t shifted = shift - block.shift + kShifts / 2;
  std::uint32_t bits = static_cast<std::uint32_t>(token.kind) |
                       static_cast<std::uint32_t>(token.letter_case) << kCaseAt |
                       static_cast<std::uint32_t>(token.space_before) << kSpaceAt;
  if (size < kWide && growth < kGrowths && shifted < kShifts) {
    bits |= size << kSizeAt | growth << kGrowthAt | shifted << kShiftAt;
  } else {
    bits |= kWide << kSizeAt;
    wide_.push_back({size_, token.span, token.folded});
  }
  block.tokens[at] = {token.span.start, bits};
  return {size_++};
}

const TokenLayer::Wide& TokenLayer::wide(std::uint32_t index) const {
  return *std::lower_bound(wide_.begin(), wide_.end(), index,
                           [](const Wide& aside, std::uint32_t i) { return aside.index < i; });
}

}  // namespace galley
