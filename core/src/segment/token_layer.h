// The tokens of a text, packed: eight bytes each where a Token has twenty. Nothing else is as long as the text in its
// finest parts, so this size decides how much memory an analysis takes.
//
//   block    | shift of its first token | 32 packed tokens |
//   packed   start · size · how much longer it is folded · shift against the block's · kind, case, space before
//
// The shift is how far a token's folded form stands behind its original. A token whose figures do not fit (a web
// address of 200 letters) has its spans in a list aside.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "galley/span.h"
#include "segment/token.h"
#include "segment/value_iterator.h"
#include "text/pages.h"

namespace galley {

/// As Layer<Token>, but it gives tokens by value and cannot change them.
class TokenLayer {
 public:
  Token operator[](Index<Token> i) const;
  /// `token` stands behind all that are here.
  Index<Token> push_back(const Token& token);

  std::uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool contains(Index<Token> i) const { return i.value < size_; }
  /// Every index of the layer.
  Range<Token> all() const { return {{0}, {size_}}; }

  ValueIterator<TokenLayer, Token> begin() const { return {*this, 0}; }
  ValueIterator<TokenLayer, Token> end() const { return {*this, size_}; }

 private:
  static constexpr std::uint32_t kBlock = 32;
  // Widths and places in Packed::bits.
  static constexpr std::uint32_t kCaseAt = 4, kSpaceAt = 7, kSizeAt = 8, kGrowthAt = 15, kShiftAt = 22;
  static constexpr std::uint32_t kSizes = 128, kGrowths = 128, kShifts = 1024;
  static constexpr std::uint32_t kWide = kSizes - 1;  // a size that says: look aside

  struct Packed {
    std::uint32_t start;
    std::uint32_t bits;
  };
  struct Block {
    std::uint32_t shift;
    std::array<Packed, kBlock> tokens;
  };
  struct Wide {
    std::uint32_t index;
    Span span;
    FoldedSpan folded;
  };

  const Wide& wide(std::uint32_t index) const;

  Pages<Block> blocks_;
  std::uint32_t size_ = 0;
  std::vector<Wide> wide_;  // by index
};

inline Token TokenLayer::operator[](Index<Token> i) const {
  const Block& block = blocks_[i.value / kBlock];
  const Packed packed = block.tokens[i.value % kBlock];
  const std::uint32_t size = packed.bits >> kSizeAt & (kSizes - 1);
  Token token;
  token.kind = static_cast<TokenKind>(packed.bits & ((1U << kCaseAt) - 1));
  token.letter_case = static_cast<LetterCase>(packed.bits >> kCaseAt & ((1U << (kSpaceAt - kCaseAt)) - 1));
  token.space_before = (packed.bits >> kSpaceAt & 1) != 0;
  if (size == kWide) {
    const Wide& aside = wide(i.value);
    token.span = aside.span;
    token.folded = aside.folded;
    return token;
  }
  // Unsigned throughout: a difference below zero wraps round, and back again when it is added.
  const std::uint32_t shift = block.shift + (packed.bits >> kShiftAt) - kShifts / 2;
  const std::uint32_t growth = (packed.bits >> kGrowthAt & (kGrowths - 1)) - kGrowths / 2;
  token.span = {packed.start, packed.start + size};
  token.folded = {packed.start + shift, packed.start + shift + size + growth};
  return token;
}

}  // namespace galley
