#include "duplicates/changes.h"

#include <cstdint>
#include <span>

#include "duplicates/change_pieces.h"
#include "duplicates/moved_words.h"
#include "duplicates/term_classes.h"
#include "duplicates/term_pairs.h"

namespace galley {
namespace {

bool is_equal(const Passage& original, const Passage& copy, TermPair pair) {
  return original.terms[pair.original].term.hash == copy.terms[pair.copy].term.hash;
}

// Pairs of terms, after what moved has been taken out of them.
std::vector<TermPair> pair_unmoved(Passage& original, Passage& copy) {
  std::vector<TermPair> pairs = pair_terms(original.terms, copy.terms);
  MovedTerms moved = find_moved(original.terms, copy.terms, pairs);
  original.moved = std::move(moved.original);
  copy.moved = std::move(moved.copy);
  std::erase_if(pairs, [&](TermPair pair) {
    return !is_equal(original, copy, pair) && (original.moved[pair.original] || copy.moved[pair.copy]);
  });
  return pairs;
}

bool lacks_other_side(Sides sides) { return sides == Sides::original || sides == Sides::copy; }

// Pieces in a row that are one change.
struct Run {
  Piece whole;
  Sides last_changed;  // of its last piece

  bool goes_on_with(const Piece& piece) const {
    if (whole.last != piece.first) return false;
    if (whole.kind == piece.kind && whole.moved == piece.moved) return true;
    const bool alike = lacks_other_side(piece.changed) && last_changed == piece.changed;
    return alike && (piece.only_marks || (whole.only_marks && whole.changed == piece.changed));
  }

  void append(const Piece& piece) {
    whole.last = piece.last;
    whole.original.last = piece.original.last;
    whole.copy.last = piece.copy.last;
    whole.changed = whole.changed | piece.changed;
    whole.only_marks = whole.only_marks && piece.only_marks;
    whole.moved = whole.moved || piece.moved;
    whole.kind = std::min(whole.kind, piece.kind);
    last_changed = piece.changed;
  }
};

std::vector<Piece> join(const std::vector<Piece>& pieces) {
  std::vector<Piece> joined;
  Run run{};
  for (const Piece& piece : pieces) {
    const bool is_first = &piece == &pieces.front();
    if (!is_first && run.goes_on_with(piece)) {
      run.append(piece);
    } else {
      if (!is_first) joined.push_back(run.whole);
      run = {piece, piece.changed};
    }
  }
  if (!pieces.empty()) joined.push_back(run.whole);
  return joined;
}

std::span<const ClassifiedTerm> terms_of(const Passage& passage, std::uint32_t first, std::uint32_t last) {
  return std::span(passage.terms).subspan(first, last - first);
}

// "U.S." for "US" is typography, "twelve" for "12" wording.
void settle_kind(const Passage& original, const Passage& copy, Piece& piece) {
  if (piece.changed == Sides::none || piece.moved) return;
  const auto left = terms_of(original, piece.first.original, piece.last.original);
  const auto right = terms_of(copy, piece.first.copy, piece.last.copy);
  if (sense_of(left) != sense_of(right)) return;
  piece.kind = letters_of(left) == letters_of(right) ? ChangeKind::typography : ChangeKind::wording;
}

// An empty range stands behind the token before it.
Span span_of(const Document& document, Range<Token> tokens, Range<Token> passage) {
  if (!tokens.empty()) return document.span(tokens);
  const std::uint32_t at = tokens.first == passage.first ? document.token(passage.first).span.start
                                                         : document.token(tokens.first - 1).span.end;
  return {at, at};
}

}  // namespace

std::vector<Change> find_changes(const Document& document, const NameLooks& names, Range<Token> original_tokens,
                                 Range<Token> copy_tokens) {
  if (document.span(original_tokens).of(document.text.bytes) == document.span(copy_tokens).of(document.text.bytes))
    return {};
  Passage original{original_tokens, classify_terms(document, names, original_tokens), {}};
  Passage copy{copy_tokens, classify_terms(document, names, copy_tokens), {}};
  const std::vector<TermPair> pairs = pair_unmoved(original, copy);
  std::vector<Piece> pieces = find_changed_pieces(document, original, copy, pairs);
  for (int time = 0; time < 2; ++time) {  // first alone, then together: "10,000" for "10 000"
    for (Piece& piece : pieces) settle_kind(original, copy, piece);
    pieces = join(pieces);
  }
  std::vector<Change> changes;
  changes.reserve(pieces.size());
  for (const Piece& piece : pieces)
    changes.push_back(
        {span_of(document, piece.original, original_tokens), span_of(document, piece.copy, copy_tokens), piece.kind});
  return changes;
}

}  // namespace galley
