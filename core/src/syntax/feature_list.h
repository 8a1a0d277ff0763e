// The hashed features of one decision: a template's number and up to three things that stand in it.
//
//   features.clear();  features.add(1, word.form);  features.add(2, tag_before, word.form);
//
// Unlike FeatureRows it holds one decision's alone, in place, and hashes each feature in one step: the tagger makes
// them from the tag that it chose just before.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "tagger/hash.h"

namespace galley {

class FeatureList {
 public:
  static constexpr std::size_t kMost = 32;

  void clear() { size_ = 0; }
  void add(std::uint32_t number, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
    features_[size_++] = mix(number * 0x9E3779B1U + b * 0x85EBCA77U + c * 0xC2B2AE3DU, a);
  }
  std::span<const std::uint32_t> all() const { return {features_.data(), size_}; }

 private:
  std::array<std::uint32_t, kMost> features_;
  std::size_t size_ = 0;
};

}  // namespace galley
