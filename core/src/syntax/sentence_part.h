// What the tagger sees of each word of the part of a sentence that they read.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "segment/document.h"
#include "tagger/hashed_table.h"

namespace galley {

/// The key of a word in the model's table of word classes: of its folded form, digits all alike.
std::uint32_t word_key(std::string_view folded);

struct PartWord {
  std::uint32_t form = 0;        ///< a common word's key; of any other its ending and how it is written
  std::uint32_t suffix2 = 0;     ///< the last two bytes of the folded form
  std::uint32_t suffix3 = 0;     ///< the last three
  std::uint32_t written = 0;     ///< its kind, its capitals, whether hyphens or digits are in it
  std::uint32_t word_class = 0;  ///< of a common word, otherwise 0
  bool quote = false;            ///< a quotation mark
};

class SentencePart {
 public:
  /// Words of a part at most.
  static constexpr std::uint32_t kMost = 256;
  /// The place of a word that is none: beyond the part's edge.
  static constexpr std::uint32_t kNone = kMost;

  /// Reads at most kMost tokens.
  void read(const Document& document, Range<Token> tokens, const HashedTable& classes);

  std::uint32_t size() const { return size_; }
  const PartWord& operator[](std::uint32_t i) const { return words_[i]; }
  /// The word so many places further on; kNone's where there is none.
  const PartWord& near(std::uint32_t i, std::int32_t offset) const {
    const std::uint32_t at = i + static_cast<std::uint32_t>(offset);
    return words_[at < size_ ? at : kNone];
  }

 private:
  std::array<PartWord, kMost + 1> words_{};
  std::uint32_t size_ = 0;
};

}  // namespace galley
