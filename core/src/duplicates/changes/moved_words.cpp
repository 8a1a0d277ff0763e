#include "duplicates/changes/moved_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>

namespace galley {
namespace {

// Set by hand: as short as a clause ("as he had said") and longer than most names.
constexpr std::size_t kFewestWords = 4;
constexpr std::size_t kFewestPlainWords = 2;

using Terms = std::span<const ClassifiedTerm>;

// A block of kFewestWords unaligned words, from its first to its last term.
struct Block {
  TermHash hash;
  std::uint32_t first, last;
};

// Sorted by their words, then by place.
std::vector<Block> find_blocks(Terms terms, const std::vector<bool>& aligned) {
  std::vector<std::uint32_t> words;  // unaligned, without an aligned one between
  std::vector<Block> blocks;
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    if (terms[i].term_class == TermClass::mark) continue;
    if (aligned[i]) words.clear();
    if (aligned[i]) continue;
    words.push_back(i);
    if (words.size() < kFewestWords) continue;
    TermHash hash = 0;
    std::size_t plain = 0;
    for (std::size_t k = words.size() - kFewestWords; k < words.size(); ++k) {
      hash = (hash ^ terms[words[k]].term.hash) * 0x9E3779B97F4A7C15U;
      plain += terms[words[k]].term_class == TermClass::word;
    }
    if (plain >= kFewestPlainWords) blocks.push_back({hash, words[words.size() - kFewestWords], i});
  }
  std::sort(blocks.begin(), blocks.end(),
            [](const Block& a, const Block& b) { return std::tuple(a.hash, a.first) < std::tuple(b.hash, b.first); });
  return blocks;
}

void mark(std::vector<bool>& moved, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i <= last; ++i) moved[i] = true;
}

}  // namespace

MovedTerms find_moved_words(Terms original, Terms copy, std::span<const TermPair> pairs) {
  std::vector<bool> original_aligned(original.size()), copy_aligned(copy.size());
  for (const TermPair p : pairs)
    if (original[p.original].term.hash == copy[p.copy].term.hash)
      original_aligned[p.original] = copy_aligned[p.copy] = true;

  const std::vector<Block> left = find_blocks(original, original_aligned), right = find_blocks(copy, copy_aligned);
  MovedTerms moved{std::vector<bool>(original.size()), std::vector<bool>(copy.size())};
  for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
    if (l->hash == r->hash) {
      mark(moved.original, l->first, l->last);
      mark(moved.copy, r->first, r->last);
    }
    const bool left_first = l->hash <= r->hash;
    if (l->hash >= r->hash) ++r;
    if (left_first) ++l;
  }
  return moved;
}

}  // namespace galley
