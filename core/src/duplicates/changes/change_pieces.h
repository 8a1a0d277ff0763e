// Two passages cut into the smallest pieces of whole tokens that stand for one another.
//
//   original   a  40-year-old  U.S.  citizen
//   copy       a  41-year-old  US            man
//   pieces     -  1            2     3       4      1 number; 2 typography; 3 left out, 4 put in: wording
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "duplicates/changes/term_pairs.h"
#include "galley/report.h"
#include "segment/document.h"

namespace galley {

/// One of the two passages compared.
struct Passage {
  Range<Token> tokens;
  std::vector<ClassifiedTerm> terms;
  std::vector<bool> moved;  ///< by term: words that moved as a block
};

/// The sides on which a piece has a term that is not paired with an equal one.
enum class Sides : std::uint8_t { none = 0, original = 1, copy = 2, both = 3 };

constexpr Sides operator|(Sides a, Sides b) { return static_cast<Sides>(static_cast<int>(a) | static_cast<int>(b)); }

struct Piece {
  TermPair first, last;  ///< terms, half-open
  Range<Token> original, copy;
  Sides changed = Sides::none;
  bool only_marks = true;  ///< among the changed terms
  bool moved = false;
  ChangeKind kind = ChangeKind::typography;  ///< the gravest of its terms' kinds
};

/// The pieces that are not written alike, in order. `pairs` ascend on both sides; a moved term is in none. A stretch
/// too large to be aligned (kMostCells) is one piece. Linear.
std::vector<Piece> find_changed_pieces(const Document& document, const Passage& original, const Passage& copy,
                                       std::span<const TermPair> pairs);

}  // namespace galley
