#include "duplicates/changes/term_pairs.h"

#include <algorithm>
#include <cstddef>

namespace galley {
namespace {

// A part is parted again and again; each time takes it whole, so a text made for the purpose must not go on for ever.
constexpr int kMostPartings = 8;

// More than all that the terms of one part can weigh that are not equal.
constexpr std::uint32_t kEqual = 512;
constexpr std::uint32_t kSameSense = 6, kSameClass = 4, kWords = 2, kOther = 1;

using Terms = std::span<const ClassifiedTerm>;

bool is_mark(const ClassifiedTerm& term) { return term.term_class == TermClass::mark; }

// 0 if they may not be paired.
std::uint32_t weight_of(const ClassifiedTerm& a, const ClassifiedTerm& b) {
  if (is_equal(a, b)) return is_mark(a) ? kEqual : 2 * kEqual;
  if (is_mark(a) || is_mark(b)) return is_mark(a) && is_mark(b) ? kOther : 0;
  if (a.sense == b.sense) return kSameSense;
  if (a.term_class == b.term_class) return a.term_class == TermClass::word ? kWords : kSameClass;
  if (is_numeric(a.term_class) && is_numeric(b.term_class)) return kSameClass;
  return kOther;
}

// A stretch of both sides, half-open, and how often its surroundings were parted to get it.
struct Part {
  TermPair first;
  TermPair last;
  int depth = 0;

  std::uint32_t rows() const { return last.original - first.original; }
  std::uint32_t columns() const { return last.copy - first.copy; }
};

class Pairing {
 public:
  Pairing(Terms original, Terms copy) : original_(original), copy_(copy) {}

  std::vector<TermPair> run() {
    std::vector<Part> parts{{{0, 0}, {size_of(original_), size_of(copy_)}, 0}};
    while (!parts.empty()) {
      Part part = parts.back();
      parts.pop_back();
      pair_edges(part);
      if (part.rows() == 0 || part.columns() == 0) continue;
      if (std::uint64_t{part.rows()} * part.columns() <= kMostCells)
        pair_exactly(part);
      else if (part.depth < kMostPartings)
        append_parts(part, find_anchors(part), parts);
    }
    std::sort(pairs_.begin(), pairs_.end(), [](TermPair a, TermPair b) { return a.copy < b.copy; });
    return std::move(pairs_);
  }

 private:
  static std::uint32_t size_of(Terms terms) { return static_cast<std::uint32_t>(terms.size()); }

  void pair_edges(Part& part) {
    const auto some_left = [&] { return part.rows() > 0 && part.columns() > 0; };
    while (some_left() && is_equal(original_[part.first.original], copy_[part.first.copy])) {
      pairs_.push_back(part.first);
      ++part.first.original, ++part.first.copy;
    }
    while (some_left() && is_equal(original_[part.last.original - 1], copy_[part.last.copy - 1])) {
      --part.last.original, --part.last.copy;
      pairs_.push_back(part.last);
    }
  }

  // The heaviest pairs that ascend on both sides.
  void pair_exactly(const Part& part) {
    const std::size_t rows = part.rows(), columns = part.columns();
    const auto weight = [&](std::size_t i, std::size_t j) {
      return weight_of(original_[part.first.original + i], copy_[part.first.copy + j]);
    };
    // best_[i][j]: of what follows the first i and j terms.
    best_.assign((rows + 1) * (columns + 1), 0);
    const auto best = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return best_[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;)
      for (std::size_t j = columns; j-- > 0;) {
        const std::uint32_t w = weight(i, j);
        best(i, j) = std::max({best(i + 1, j), best(i, j + 1), w > 0 ? w + best(i + 1, j + 1) : 0});
      }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      const std::uint32_t w = weight(i, j);
      if (w > 0 && best(i, j) == w + best(i + 1, j + 1)) {
        pairs_.push_back(
            {static_cast<std::uint32_t>(part.first.original + i), static_cast<std::uint32_t>(part.first.copy + j)});
        ++i, ++j;
      } else if (best(i, j) == best(i + 1, j)) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  // Words that stand once on each side of the part, as many as ascend on both.
  std::vector<TermPair> find_anchors(const Part& part) const {
    const std::vector<TermPair> once = pair_unique(places_of(original_, part.first.original, part.last.original),
                                                   places_of(copy_, part.first.copy, part.last.copy));
    std::vector<TermPair> anchors;
    for (const std::uint32_t i : heaviest_ascending(once, std::vector<std::uint32_t>(once.size(), 1)))
      anchors.push_back(once[i]);
    return anchors;
  }

  static std::vector<Place> places_of(Terms terms, std::uint32_t first, std::uint32_t last) {
    std::vector<Place> places;
    for (std::uint32_t i = first; i < last; ++i)
      if (!is_mark(terms[i])) places.push_back({terms[i].term.hash, i});
    return places;
  }

  void append_parts(const Part& part, const std::vector<TermPair>& anchors, std::vector<Part>& parts) {
    if (anchors.empty()) return;
    TermPair first = part.first;
    for (const TermPair anchor : anchors) {
      parts.push_back({first, anchor, part.depth + 1});
      pairs_.push_back(anchor);
      first = {anchor.original + 1, anchor.copy + 1};
    }
    parts.push_back({first, part.last, part.depth + 1});
  }

  const Terms original_, copy_;
  std::vector<TermPair> pairs_;
  std::vector<std::uint32_t> best_;  // scratch
};

}  // namespace

std::vector<TermPair> pair_terms(Terms original, Terms copy) { return Pairing(original, copy).run(); }

}  // namespace galley
