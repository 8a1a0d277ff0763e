#include "duplicates/boundaries.h"

namespace galley {
namespace {

// A word or two put before or after a sentence belongs to it; more, a credit after a caption for one, does not.
constexpr std::uint32_t kFewKeys = 2;

// A key in its sentence, and how many keys lie between it and the boundary.
struct Side {
  const Sentence sentence;
  Range<Key> keys;
  Index<Token> token;
  std::uint32_t loose;

  bool is_near() const { return loose <= kFewKeys; }
  bool is_half_inside() const { return loose * 2 <= keys.size(); }
};

struct Reach {
  bool original;
  bool copy;
};

// Both move out over an opening or a closing that was reworded on both sides, and one over a clause that it alone has.
Reach reach(const Side& original, const Side& copy, bool may_be_clause) {
  const bool reworded = original.loose > 0 && copy.loose > 0 && original.is_half_inside() && copy.is_half_inside();
  return {original.is_near() || reworded || (may_be_clause && copy.is_near() && original.is_half_inside()),
          copy.is_near() || reworded || (may_be_clause && original.is_near() && copy.is_half_inside())};
}

class EdgeFinder {
 public:
  EdgeFinder(const Document& document, const Keys& keys) : document_(document), keys_(keys) {}

  EdgePair begin(KeyPair first, Boundary boundary) const {
    const Side original = side(first.original, true), copy = side(first.copy, true);
    Index<Token> a = original.token, b = copy.token;
    while (original.sentence.tokens.first < a && copy.sentence.tokens.first < b && equal(a - 1, b - 1)) {
      --a.value, --b.value;
      if (is_mark(a)) break;
    }
    const bool has_marks = is_mark(a) && is_mark(b);
    if (boundary == Boundary::quotation_mark) return {{a, first.original}, {b, first.copy}, has_marks};
    // "On Friday, the mayor": a clause ends with a comma; the line that was run into this one does not.
    const bool has_commas = follows_comma(a, original.sentence) || follows_comma(b, copy.sentence);
    const Reach out = reach(original, copy, has_commas);
    return {{out.original ? original.sentence.tokens.first : a, out.original ? original.keys.first : first.original},
            {out.copy ? copy.sentence.tokens.first : b, out.copy ? copy.keys.first : first.copy},
            out.original || out.copy || has_marks};
  }

  EdgePair end(KeyPair last, Boundary boundary) const {
    const Side original = side(last.original, false), copy = side(last.copy, false);
    Index<Token> a = original.token + 1, b = copy.token + 1;
    while (a < original.sentence.tokens.last && b < copy.sentence.tokens.last && equal(a, b)) {
      ++a, ++b;
      if (is_mark(a - 1)) break;
    }
    const Index<Token> past_a = past_mark(a, original.sentence), past_b = past_mark(b, copy.sentence);
    const bool has_marks = is_mark(past_a - 1) && is_mark(past_b - 1);
    if (has_marks) a = past_a, b = past_b;
    if (boundary == Boundary::quotation_mark) return {{a, last.original + 1}, {b, last.copy + 1}, has_marks};
    // A clause stands before the stop that both have; a credit behind a caption, where the other ends.
    const Index<Token> stop_a = original.sentence.tokens.last - 1, stop_b = copy.sentence.tokens.last - 1;
    const bool has_stops = !is_word(document_.token(stop_a).kind) && equal(stop_a, stop_b);
    const Reach out = reach(original, copy, has_stops);
    return {{out.original ? original.sentence.tokens.last : a, out.original ? original.keys.last : last.original + 1},
            {out.copy ? copy.sentence.tokens.last : b, out.copy ? copy.keys.last : last.copy + 1},
            out.original || out.copy || has_marks};
  }

 private:
  Side side(Index<Key> key, bool begins) const {
    const Key& k = keys_[key];
    const Range<Key> all = keys_.of(k.sentence);
    return {document_.segments.sentences[k.sentence], all, k.token,
            begins ? key.value - all.first.value : all.last.value - key.value - 1};
  }

  bool follows_comma(Index<Token> t, const Sentence& sentence) const {
    const auto is_comma = [&](Index<Token> at) { return document_.token(at).kind == TokenKind::punctuation; };
    return is_comma(t) || (sentence.tokens.first < t && is_comma(t - 1));
  }

  // Past the mark that closes here, with or without the comma that some put before it.
  Index<Token> past_mark(Index<Token> t, const Sentence& sentence) const {
    if (is_mark(t - 1)) return t;
    if (t < sentence.tokens.last && document_.token(t).kind == TokenKind::punctuation) ++t;
    if (t < sentence.tokens.last && is_mark(t)) ++t;
    return t;
  }

  bool is_mark(Index<Token> t) const { return document_.token(t).kind == TokenKind::quote_mark; }

  bool equal(Index<Token> a, Index<Token> b) const {
    return (is_mark(a) && is_mark(b)) || document_.folded(a) == document_.folded(b);
  }

  const Document& document_;
  const Keys& keys_;
};

}  // namespace

EdgePair find_begin(const Document& document, const Keys& keys, KeyPair first, Boundary boundary) {
  return EdgeFinder(document, keys).begin(first, boundary);
}

EdgePair find_end(const Document& document, const Keys& keys, KeyPair last, Boundary boundary) {
  return EdgeFinder(document, keys).end(last, boundary);
}

}  // namespace galley
