// Hashed features of the tokens of a sequence.
//
//   rows.add(template, hash of the word);  rows.add(template, hash of a word, hash of another) …  rows.end_token();
//
// A feature is its template and what stands in it, hashed to 32 bits (the hashing trick, Weinberger et al. 2009): no
// word of a text or of a training corpus is kept. Trainer and tagger make them by the same code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "tagger/hash.h"

namespace galley {

class FeatureRows {
 public:
  void clear() {
    features_.clear();
    ends_.clear();
  }
  void add(std::uint32_t number, std::uint32_t a) { features_.push_back(mix(number * 0x9E3779B1U, a)); }
  void add(std::uint32_t number, std::uint32_t a, std::uint32_t b) {
    features_.push_back(mix(mix(number * 0x9E3779B1U, a), b));
  }
  /// What was added since the last call is the next token's.
  void end_token() { ends_.push_back(static_cast<std::uint32_t>(features_.size())); }

  /// How many tokens there are.
  std::size_t size() const { return ends_.size(); }
  std::span<const std::uint32_t> operator[](std::size_t token) const {
    const std::size_t begin = token == 0 ? 0 : ends_[token - 1];
    return std::span<const std::uint32_t>(features_).subspan(begin, ends_[token] - begin);
  }

 private:
  std::vector<std::uint32_t> features_;
  std::vector<std::uint32_t> ends_;
};

}  // namespace galley
