#include "duplicates/changes/changes.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include "duplicates/changes/change_pieces.h"
#include "duplicates/changes/equal_ends.h"
#include "duplicates/changes/gap_places.h"
#include "duplicates/changes/moved_sentences.h"
#include "duplicates/changes/moved_words.h"
#include "duplicates/changes/term_classes.h"
#include "duplicates/changes/term_pairs.h"
#include "duplicates/changes/unique_pairs.h"

namespace galley {
namespace {

// The terms that did not move, and their numbers among all. Where none did, that is nearly always, they are not copied.
class Rest {
 public:
  explicit Rest(const Passage& passage) : all_(passage.terms) {
    if (std::find(passage.moved.begin(), passage.moved.end(), true) == passage.moved.end()) return;
    is_all_ = false;
    for (std::uint32_t i = 0; i < passage.terms.size(); ++i) {
      if (passage.moved[i]) continue;
      kept_.push_back(passage.terms[i]);
      numbers_.push_back(i);
    }
  }

  std::span<const ClassifiedTerm> terms() const { return is_all_ ? all_ : kept_; }
  std::uint32_t number(std::uint32_t i) const { return is_all_ ? i : numbers_[i]; }

 private:
  std::span<const ClassifiedTerm> all_;
  bool is_all_ = true;
  std::vector<ClassifiedTerm> kept_;
  std::vector<std::uint32_t> numbers_;
};

void add_moved(const Rest& rest, const std::vector<bool>& moved, Passage& passage) {
  for (std::uint32_t i = 0; i < moved.size(); ++i)
    if (moved[i]) passage.moved[rest.number(i)] = true;
}

// Pairs of terms, none of which moved; notes which did.
std::vector<TermPair> pair_unmoved(const Document& document, Passage& original, Passage& copy) {
  MovedTerms sentences = find_moved_sentences(document, original.terms, copy.terms);
  original.moved = std::move(sentences.original);
  copy.moved = std::move(sentences.copy);
  const Rest left(original), right(copy);
  std::vector<TermPair> pairs = pair_terms(left.terms(), right.terms());
  place_gaps(left.terms(), right.terms(), pairs);
  const MovedTerms words = find_moved_words(left.terms(), right.terms(), pairs);
  add_moved(left, words.original, original);
  add_moved(right, words.copy, copy);
  for (TermPair& pair : pairs) pair = {left.number(pair.original), right.number(pair.copy)};
  std::erase_if(pairs, [&](TermPair pair) { return original.moved[pair.original] || copy.moved[pair.copy]; });
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
  const bool same_letters = letters_of(left) == letters_of(right);
  if (sense_of(left) == sense_of(right))
    piece.kind = same_letters ? ChangeKind::typography : ChangeKind::wording;
  else if (same_letters && piece.kind != ChangeKind::number)  // "per cent"
    piece.kind = ChangeKind::typography;
}

// The abbreviation "no." for the word "no" and a stop.
bool is_written_alike(const Document& document, const Piece& piece) {
  if (piece.original.empty() || piece.copy.empty()) return false;
  const std::string_view text = document.text.bytes;
  return document.span(piece.original).of(text) == document.span(piece.copy).of(text);
}

// An empty range stands behind the token before it.
Span span_of(const Document& document, Range<Token> tokens, Range<Token> passage) {
  if (!tokens.empty()) return document.span(tokens);
  const std::uint32_t at = tokens.first == passage.first ? document.token(passage.first).span.start
                                                         : document.token(tokens.first - 1).span.end;
  return {at, at};
}

}  // namespace

std::vector<Change> find_changes(const Document& document, Range<Token> original_tokens, Range<Token> copy_tokens) {
  const RangePair differing = without_equal_ends(document, {original_tokens, copy_tokens});
  if (differing.original.empty() && differing.copy.empty()) return {};
  Passage original{differing.original, classify_terms(document, differing.original), {}};
  Passage copy{differing.copy, classify_terms(document, differing.copy), {}};
  const std::vector<TermPair> pairs = pair_unmoved(document, original, copy);
  std::vector<Piece> pieces = find_changed_pieces(document, original, copy, pairs);
  for (int time = 0; time < 2; ++time) {  // first alone, then together: "10,000" for "10 000"
    for (Piece& piece : pieces) settle_kind(original, copy, piece);
    pieces = join(pieces);
    std::erase_if(pieces, [&](const Piece& piece) { return is_written_alike(document, piece); });
  }
  std::vector<Change> changes;
  changes.reserve(pieces.size());
  for (const Piece& piece : pieces)
    changes.push_back(
        {span_of(document, piece.original, original_tokens), span_of(document, piece.copy, copy_tokens), piece.kind});
  return changes;
}

}  // namespace galley
