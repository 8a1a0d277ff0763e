// Labels of a sequence by kind (BIO: tagger/model.h): 0 outside, 1 + 2k begins, 2 + 2k goes on.
#pragma once

#include <cstddef>

namespace galley::train {

constexpr std::size_t labels_of(std::size_t kinds) { return 1 + 2 * kinds; }
/// Rows of weights are padded to this many, so that the loops over them are made of whole vectors.
constexpr std::size_t stride_of(std::size_t labels) { return (labels + 3) / 4 * 4; }

constexpr std::size_t begins(std::size_t kind) { return 1 + 2 * kind; }
constexpr std::size_t goes_on(std::size_t kind) { return 2 + 2 * kind; }

/// Whether label `to` can stand behind `from`, or first, where `from` is the number of labels.
constexpr bool may_follow(std::size_t from, std::size_t to) {
  if (to == 0 || to % 2 == 1) return true;
  return from == to || from + 1 == to;
}

}  // namespace galley::train
