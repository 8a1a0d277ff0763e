#include "duplicates/changes/change_pieces.h"

#include <algorithm>
#include <string>

namespace galley {
namespace {

ChangeKind kind_of(TermClass c) {
  switch (c) {
    case TermClass::number:
      return ChangeKind::number;
    case TermClass::name:
      return ChangeKind::name;
    case TermClass::mark:
      return ChangeKind::typography;
    default:
      return ChangeKind::wording;
  }
}

ChangeKind kind_of(TermClass a, TermClass b) {
  if (a == TermClass::count && b == TermClass::count) return ChangeKind::number;
  return std::min(kind_of(a), kind_of(b));
}

std::uint32_t size_of(const Passage& passage) { return static_cast<std::uint32_t>(passage.terms.size()); }

bool is_token_start(const Passage& passage, std::uint32_t term) {
  return term == 0 || term == size_of(passage) || passage.terms[term].term.token != passage.terms[term - 1].term.token;
}

// Where the tokens begin whose terms begin here; a token without terms belongs to those before it, or to the first.
Index<Token> token_at(const Passage& passage, std::uint32_t term) {
  if (term == size_of(passage)) return passage.tokens.last;
  return term == 0 ? passage.tokens.first : passage.terms[term].term.token;
}

class Cutter {
 public:
  Cutter(const Document& document, const Passage& original, const Passage& copy)
      : document_(document), original_(original), copy_(copy) {
    begin_piece({0, 0}, original.tokens.first, copy.tokens.first);
  }

  std::vector<Piece> run(std::span<const TermPair> pairs) {
    for (const TermPair pair : pairs) {
      take_gap(pair);
      take_pair();
    }
    take_gap({size_of(original_), size_of(copy_)});
    close_piece();  // tokens without terms
    return std::move(pieces_);
  }

 private:
  void begin_piece(TermPair first, Index<Token> original, Index<Token> copy) {
    piece_ = {first, first, {original, original}, {copy, copy}};
  }

  // All that is unpaired before `end`.
  void take_gap(TermPair end) {
    const std::uint64_t rows = end.original - piece_.last.original, columns = end.copy - piece_.last.copy;
    const bool in_one = rows * columns > kMostCells;
    while (piece_.last.original < end.original) {
      const std::uint32_t term = piece_.last.original++;
      change(original_, term, Sides::original, kind_of(original_.terms[term].term_class));
      if (!in_one) close_piece_between_tokens();
    }
    while (piece_.last.copy < end.copy) {
      const std::uint32_t term = piece_.last.copy++;
      change(copy_, term, Sides::copy, kind_of(copy_.terms[term].term_class));
      if (!in_one) close_piece_between_tokens();
    }
    if (in_one) close_piece_between_tokens();
  }

  void take_pair() {
    const TermPair pair = piece_.last;
    ++piece_.last.original, ++piece_.last.copy;
    const ClassifiedTerm &original = original_.terms[pair.original], &copy = copy_.terms[pair.copy];
    if (!is_equal(original, copy)) {
      const ChangeKind kind = kind_of(original.term_class, copy.term_class);
      change(original_, pair.original, Sides::original, kind);
      change(copy_, pair.copy, Sides::copy, kind);
    }
    close_piece_between_tokens();
  }

  void change(const Passage& passage, std::uint32_t term, Sides side, ChangeKind kind) {
    const bool moved = passage.moved[term];
    piece_.changed = piece_.changed | side;
    piece_.only_marks = piece_.only_marks && passage.terms[term].term_class == TermClass::mark;
    piece_.moved = piece_.moved || moved;
    piece_.kind = std::min(piece_.kind, moved ? ChangeKind::wording : kind);
  }

  void close_piece_between_tokens() {
    if (is_token_start(original_, piece_.last.original) && is_token_start(copy_, piece_.last.copy)) close_piece();
  }

  void close_piece() {
    piece_.original.last = std::max(piece_.original.first, token_at(original_, piece_.last.original));
    piece_.copy.last = std::max(piece_.copy.first, token_at(copy_, piece_.last.copy));
    if (piece_.changed != Sides::none || written(piece_.original) != written(piece_.copy)) pieces_.push_back(piece_);
    begin_piece(piece_.last, piece_.original.last, piece_.copy.last);
  }

  // Without white space. Nearly always one token.
  std::string written(Range<Token> tokens) const {
    std::string words;
    for (const Index<Token> t : tokens) words += document_.word(t);
    return words;
  }

  const Document& document_;
  const Passage &original_, &copy_;
  Piece piece_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> find_changed_pieces(const Document& document, const Passage& original, const Passage& copy,
                                       std::span<const TermPair> pairs) {
  return Cutter(document, original, copy).run(pairs);
}

}  // namespace galley
