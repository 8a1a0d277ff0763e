// Which term of a copy stands for which term of its original: a diff.
//
//   original   12 people died on Monday , police said .
//   copy       14 persons perished on Tuesday , said police .
//   pairs      ~  ~       ~        =  ~       = ~           =        = equal, ~ in each other's place
//
// What begins and ends both sides alike is paired first. What is left is parted at the words that stand once on each
// side, as many as follow one another (patience diff: B. Cohen, 2005), and again between those. Parts of up to
// kMostCells pairs are aligned exactly, by dynamic programming.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "duplicates/changes/term_classes.h"
#include "duplicates/changes/unique_pairs.h"

namespace galley {

/// The most pairs (rows · columns) of a part aligned exactly, 64 terms by 64: it bounds the work for a term by 32
/// steps. A larger part without a word that stands once on each side stays without pairs.
inline constexpr std::uint64_t kMostCells = 64 * 64;

/// Equal terms above all (a word counts as two marks), then what means the same, then a number for a number, a name for
/// a name, a word for a word. Ascending on both sides. O(n log n).
std::vector<TermPair> pair_terms(std::span<const ClassifiedTerm> original, std::span<const ClassifiedTerm> copy);

}  // namespace galley
