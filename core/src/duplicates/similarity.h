// How like two passages are.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "duplicates/alignment.h"
#include "duplicates/terms.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// Equal terms: the same text but for case, composition, styles of marks and dashes, and white space.
bool is_exact_copy(const Document& document, Range<Token> a, Range<Token> b);

/// How many words two passages have, and how many in common, each counted as often as it stands.
struct Overlap {
  std::size_t a = 0;
  std::size_t b = 0;
  std::size_t common = 0;

  /// 2·common / (a + b) (Sørensen-Dice).
  double dice() const { return 2.0 * static_cast<double>(common) / static_cast<double>(a + b); }
  /// The share of the shorter passage that the longer one has too.
  double containment() const { return static_cast<double>(common) / static_cast<double>(std::min(a, b)); }
};

/// O(n log n) in the longer passage.
Overlap find_overlap(const Document& document, Range<Token> a, Range<Token> b);

/// Dice's coefficient of their words. Below 1 unless the passages are exact copies, even if they only differ in order.
/// O(n log n).
Proportion similarity(const Document& document, Range<Token> a, Range<Token> b);

/// A name or a number, by its looks.
bool is_particular(const Token& token);

/// How far the keys of two passages agree.
struct Agreement {
  std::uint32_t aligned = 0;
  double left_out = 0;                  ///< keys that do not align, on both sides together, halved
  std::uint32_t exchanged_names = 0;    ///< that stand in each other's place
  std::uint32_t exchanged_numbers = 0;  ///< the same

  bool has_exchanges() const { return exchanged_names + exchanged_numbers > 0; }
  double score() const;
};

/// `aligned` is sorted by the copy's key and lies in the two ranges. Linear in it; exchanges are counted only
/// where most keys align.
Agreement agreement(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                    Range<Key> copy);

/// No near copy has fewer aligned keys. Two words of a caption's eight are long: with seven, recall is 99.0
/// (similarity.cpp says on what).
inline constexpr std::uint32_t kFewestInCopy = 5;

/// Is this enough for a near copy? Sentences of one form ("Boyd, 34, of Leeds, was fined £80.") exchange names and
/// numbers and agree in everything else, so these weigh more from the second on, and names most: numbers alone change
/// when a report is brought up to date. Fewer keys are enough where both
/// passages open their paragraphs, as a caption and the lead it echoes do.
bool is_near_copy(const Agreement& agreement, bool open_paragraphs);

}  // namespace galley
