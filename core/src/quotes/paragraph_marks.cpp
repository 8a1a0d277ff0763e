#include "quotes/paragraph_marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t kDoublePrime = 0x2033;

enum class Direction : std::uint8_t { none, opening, closing };

// What the shape alone says. ’ and ” also open in Scandinavian print and “ closes in German, so only marks that have
// one use everywhere decide; the rest is left to spacing.
Direction direction_of(char32_t c) {
  if (c == 0x2018 || c == 0x201C || c == '`' || c == 0x201A || c == 0x201E || c == 0x201B || c == 0x201F)
    return Direction::opening;
  if (c == 0x2019 || c == 0x201D) return Direction::closing;
  return Direction::none;
}

// Words whose first letters an apostrophe stands for, and which nobody quotes alone.
bool is_clipped(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kClipped{"em",  "til", "tis",   "twas",  "cause", "n",
                                                             "cuz", "ere", "twere", "twill", "nuff",  "bout"};
  return std::find(kClipped.begin(), kClipped.end(), word) != kClipped.end();
}

class Reader {
 public:
  Reader(const Document& document, Range<Token> tokens) : document_(document), tokens_(tokens) {}

  std::vector<QuotationMark> read() {
    std::uint32_t words = 0;
    for (const Index<Token> t : tokens_) {
      if (!is_mark_shaped(t)) {
        ++words;
      } else if (!is_elision(t) && !is_prime(t)) {
        marks_.push_back(mark_at(t));
        marks_.back().words_before = words;
      }
    }
    keep_strong_closers();
    return std::move(marks_);
  }

 private:
  char32_t glyph(Index<Token> t) const { return code_point_at(document_.word(t), 0).value; }
  bool is_mark_shaped(Index<Token> t) const {
    const TokenKind kind = document_.token(t).kind;
    return kind == TokenKind::quote_mark || (kind == TokenKind::punctuation && glyph(t) == kDoublePrime);
  }
  bool space_before(Index<Token> t) const { return document_.token(t).space_before || t == tokens_.first; }
  bool space_after(Index<Token> t) const { return t + 1 == tokens_.last || document_.token(t + 1).space_before; }
  bool is_number(Index<Token> t) const { return document_.token(t).kind == TokenKind::number; }
  bool is_word(Index<Token> t) const {
    const TokenKind kind = document_.token(t).kind;
    return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::abbreviation ||
           kind == TokenKind::initial || kind == TokenKind::possessive;
  }
  Strokes strokes_at(Index<Token> t, char32_t c) const {
    const std::string_view mark = document_.word(t);
    return is_double_quote(c) || c == kDoublePrime || mark == "''" || mark == "``" ? Strokes::two : Strokes::one;
  }

  QuotationMark mark_at(Index<Token> t) const {
    const char32_t c = glyph(t);
    QuotationMark mark{t, strokes_at(t, c)};
    const bool left = space_before(t) || opens_before(t), right = space_after(t) || closes_after(t);
    mark.may_open = left || !right;
    mark.may_close = right || !left;
    if (left && !right) mark.may_close = false;
    if (right && !left) mark.may_open = false;
    const Direction direction = direction_of(c);
    if (direction == Direction::opening && !(right && !left)) mark.may_close = false, mark.may_open = true;
    if (direction == Direction::closing && !(left && !right)) mark.may_open = false, mark.may_close = true;
    mark.weak_close = mark.may_close && (mark.strokes == Strokes::one ? is_plural_possessive(t) : is_after_measure(t));
    return mark;
  }

  // A bracket, dash or other mark in front stands like a space: (“so”), —“so”.
  bool opens_before(Index<Token> t) const {
    if (t == tokens_.first) return true;
    const std::string_view before = document_.folded(t - 1);
    if (before == "(" || before == "[" || before == "-" || before == "--" || before == "/") return true;
    return document_.token(t - 1).kind == TokenKind::quote_mark && space_before(t - 1);
  }
  bool closes_after(Index<Token> t) const {
    if (t + 1 == tokens_.last) return true;
    const Token& next = document_.token(t + 1);
    if (next.kind == TokenKind::quote_mark) return space_after(t + 1);
    return next.kind == TokenKind::punctuation && document_.word(t + 1) != "(";
  }

  // '80s, 'em, 'til, rock 'n' roll
  bool is_elision(Index<Token> t) const {
    if (!is_apostrophe(glyph(t)) || document_.word(t).size() > 3 || document_.folded(t) != "'") return false;
    if (t + 1 < tokens_.last && !space_after(t) && space_before(t)) {
      const std::string_view next = document_.folded(t + 1);
      // '80s; '26, but not the beginning of '50 people …' that a mark closes
      const bool decade = is_number(t + 1) && (next.ends_with('s') || is_year(t + 1));
      if (decade || is_clipped(next)) return true;
    }
    return t > tokens_.first && document_.folded(t - 1) == "n" && !space_before(t);
  }

  // Two digits, with no mark of one stroke behind them in their sentence that could only close.
  bool is_year(Index<Token> number) const {
    constexpr std::uint32_t kTokensLookedAt = 40;  // bounds the work
    if (document_.folded(number).size() != 2) return false;
    const Index<Token> end = std::min(tokens_.last, number + kTokensLookedAt);
    for (Index<Token> t = number + 1; t < end && document_.word(t) != "."; ++t)
      if (document_.token(t).kind == TokenKind::quote_mark && !space_before(t) && !is_plural_possessive(t))
        return false;
    return true;
  }

  // 6'2", 12″: feet, inches, minutes, where no quotation can end
  bool is_prime(Index<Token> t) const {
    if (t == tokens_.first || space_before(t)) return false;
    const char32_t c = glyph(t);
    if (c == kDoublePrime) return is_number(t - 1);
    const bool is_feet = c == '\'' && is_number(t - 1) && t + 1 < tokens_.last && !space_after(t) && is_number(t + 1);
    return is_feet || (c == '"' && is_inches(t));
  }

  // The second half of 6'2", not of “at 6'2"”: the sentence goes on.
  bool is_inches(Index<Token> t) const {
    return t.value >= tokens_.first.value + 3 && is_number(t - 1) && !space_before(t - 1) &&
           document_.word(t - 2) == "'" && !space_before(t - 2) && is_number(t - 3) && t + 1 < tokens_.last &&
           is_word(t + 1);
  }

  bool is_plural_possessive(Index<Token> t) const {
    if (t == tokens_.first || t + 1 == tokens_.last || space_before(t) || !is_word(t - 1)) return false;
    const std::string_view before = document_.folded(t - 1);
    return (before.ends_with('s') || before.ends_with('z') || before.ends_with('x')) && space_after(t) &&
           is_word(t + 1);
  }

  // a 14" board
  bool is_after_measure(Index<Token> t) const {
    return glyph(t) == '"' && t > tokens_.first && t + 1 < tokens_.last && !space_before(t) && is_number(t - 1) &&
           space_after(t) && is_word(t + 1);
  }

  // Of "the workers' right …, isn't it?'" only the last mark closes: a doubtful one gives way to a certain one that
  // follows before the next opening.
  void keep_strong_closers() {
    std::array<bool, 2> certain_follows{};
    for (auto mark = marks_.rbegin(); mark != marks_.rend(); ++mark) {
      bool& follows = certain_follows[static_cast<std::size_t>(mark->strokes)];
      if (mark->may_open)
        follows = false;
      else if (mark->weak_close && follows)
        mark->may_close = false;
      else if (!mark->weak_close)
        follows = true;
    }
  }

  const Document& document_;
  const Range<Token> tokens_;
  std::vector<QuotationMark> marks_;
};

}  // namespace

std::vector<QuotationMark> marks_of_paragraph(const Document& document, Range<Token> paragraph) {
  return Reader(document, paragraph).read();
}

}  // namespace galley
