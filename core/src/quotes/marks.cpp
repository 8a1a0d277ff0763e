#include "quotes/marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

enum class Strokes : std::uint8_t { one, two };
enum class Direction : std::uint8_t { none, opening, closing };

// One quotation mark of a paragraph and what its shape and its neighbours say about it.
struct Mark {
  Index<Token> token;
  Strokes strokes = Strokes::two;
  bool may_open = false;
  bool may_close = false;
  bool weak_close = false;  // perhaps the apostrophe of "workers' rights"
};

char32_t glyph(const Document& document, Index<Token> t) { return code_point_at(document.word(t), 0).value; }

Strokes strokes_of(std::string_view mark, char32_t first) {
  return is_double_quote(first) || mark == "''" || mark == "``" ? Strokes::two : Strokes::one;
}

// What the shape alone says. ’ and ” also open in Scandinavian print and “ closes in German, so only marks that have
// one use everywhere decide; the rest is left to spacing.
Direction direction_of(char32_t c) {
  if (c == 0x2018 || c == 0x201C || c == '`' || c == 0x201A || c == 0x201E || c == 0x201B || c == 0x201F)
    return Direction::opening;
  if (c == 0x2019 || c == 0x201D) return Direction::closing;
  return Direction::none;
}

class ParagraphMarks {
 public:
  ParagraphMarks(const Document& document, Range<Token> tokens) : document_(document), tokens_(tokens) { read(); }

  const std::vector<Mark>& marks() const { return marks_; }

 private:
  bool space_before(Index<Token> t) const { return document_.token(t).space_before || t == tokens_.first; }
  bool space_after(Index<Token> t) const { return t + 1 == tokens_.last || document_.token(t + 1).space_before; }
  bool is_word(Index<Token> t) const {
    const TokenKind kind = document_.token(t).kind;
    return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::abbreviation ||
           kind == TokenKind::initial || kind == TokenKind::possessive;
  }

  void read() {
    for (const Index<Token> t : tokens_)
      if (document_.token(t).kind == TokenKind::quote_mark && !is_elision(t) && !is_prime(t))
        marks_.push_back(mark_at(t));
    keep_strong_closers();
  }

  Mark mark_at(Index<Token> t) const {
    const char32_t c = glyph(document_, t);
    Mark mark{t, strokes_of(document_.word(t), c)};
    const bool left = space_before(t) || opens_before(t), right = space_after(t) || closes_after(t);
    mark.may_open = left || !right;
    mark.may_close = right || !left;
    if (left && !right) mark.may_close = false;
    if (right && !left) mark.may_open = false;
    const Direction direction = direction_of(c);
    if (direction == Direction::opening && !(right && !left)) mark.may_close = false, mark.may_open = true;
    if (direction == Direction::closing && !(left && !right)) mark.may_open = false, mark.may_close = true;
    mark.weak_close = mark.strokes == Strokes::one && mark.may_close && is_plural_possessive(t);
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
    if (!is_apostrophe(glyph(document_, t)) || document_.word(t).size() > 3 || document_.folded(t) != "'") return false;
    if (t + 1 < tokens_.last && !space_after(t) && space_before(t)) {
      const std::string_view next = document_.folded(t + 1);
      // '80s; '26, but not the beginning of '50 people …' that a mark closes
      const bool decade = document_.token(t + 1).kind == TokenKind::number && (next.ends_with('s') || is_year(t + 1));
      if (decade || next == "em" || next == "til" || next == "tis" || next == "twas" || next == "cause") return true;
      if (next == "n") return true;
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

  // 6'2", 50': feet, inches, minutes, where no quotation can end
  bool is_prime(Index<Token> t) const {
    const char32_t c = glyph(document_, t);
    if (c == 0x2032 || c == 0x2033) return true;
    return c == '\'' && t > tokens_.first && !space_before(t) && document_.token(t - 1).kind == TokenKind::number &&
           t + 1 < tokens_.last && !space_after(t) && document_.token(t + 1).kind == TokenKind::number;
  }

  bool is_plural_possessive(Index<Token> t) const {
    if (t == tokens_.first || t + 1 == tokens_.last || space_before(t) || !is_word(t - 1)) return false;
    const std::string_view before = document_.folded(t - 1);
    return (before.ends_with('s') || before.ends_with('z') || before.ends_with('x')) && space_after(t) &&
           is_word(t + 1);
  }

  // Of "the workers' right …, isn't it?'" only the last mark closes: a doubtful one gives way to a certain one that
  // follows before the next opening.
  void keep_strong_closers() {
    bool certain_follows = false;
    for (auto mark = marks_.rbegin(); mark != marks_.rend(); ++mark) {
      if (mark->strokes != Strokes::one) continue;
      if (mark->may_open)
        certain_follows = false;
      else if (mark->weak_close && certain_follows)
        mark->may_close = false;
      else if (!mark->weak_close)
        certain_follows = true;
    }
  }

  const Document& document_;
  const Range<Token> tokens_;
  std::vector<Mark> marks_;
};

// The marks opened and not yet closed. Every mark enters and leaves once, so a paragraph costs linear time.
class OpenMarks {
 public:
  bool holds(Strokes strokes) const { return counts_[static_cast<std::size_t>(strokes)] > 0; }
  std::optional<Index<Token>> first() const {
    return open_.empty() ? std::nullopt : std::optional(open_.front().token);
  }

  void push(const Mark& mark) {
    open_.push_back(mark);
    ++counts_[static_cast<std::size_t>(mark.strokes)];
  }

  // Takes out the last mark of these strokes, which is there, and what was opened since: it was never closed.
  Index<Token> close(Strokes strokes) {
    while (true) {
      const Mark mark = open_.back();
      open_.pop_back();
      --counts_[static_cast<std::size_t>(mark.strokes)];
      if (mark.strokes == strokes) return mark.token;
    }
  }

 private:
  std::vector<Mark> open_;
  std::array<std::size_t, 2> counts_{};
};

// A paragraph that is quoted on into the next one has at least as many words behind its mark.
constexpr std::uint32_t kShortestContinued = 3;
constexpr std::size_t kDeepestNesting = 8;

class Pairing {
 public:
  explicit Pairing(const Document& document) : document_(document) {}

  Layer<Marked> run() {
    for (const Paragraph& paragraph : document_.segments.paragraphs) pair(paragraph.tokens);
    std::sort(found_.begin(), found_.end(),
              [](const Marked& a, const Marked& b) { return a.tokens.first < b.tokens.first; });
    return linked();
  }

 private:
  void pair(Range<Token> tokens) {
    const ParagraphMarks paragraph(document_, tokens);
    OpenMarks open;
    if (pending_ && !reopens(tokens)) pending_.reset();
    if (pending_) {
      found_.push_back({pending_->stretch, false, {}, {}, {}});
      pending_.reset();
    }
    for (const Mark& mark : paragraph.marks()) {
      if (mark.may_close && open.holds(mark.strokes)) {
        found_.push_back({{open.close(mark.strokes), mark.token + 1}, true, {}, {}, {}});
      } else if (mark.may_open) {
        // Straight marks of one kind do not nest, so the earlier one was never closed.
        if (direction_of(glyph(document_, mark.token)) == Direction::none && open.holds(mark.strokes))
          open.close(mark.strokes);
        open.push(mark);
      }
    }
    if (const auto first = open.first(); first && *first + kShortestContinued < tokens.last)
      pending_ = {{*first, tokens.last}, glyph(document_, *first)};
  }

  // Does this paragraph begin with the mark that the one before left open?
  bool reopens(Range<Token> tokens) const {
    const Token& first = document_.token(tokens.first);
    return first.kind == TokenKind::quote_mark && glyph(document_, tokens.first) == pending_->glyph;
  }

  // Parents by nesting, continuations by neighbourhood. What is nested deeper than print ever does is left out, so that
  // a look-up through the parents costs constant time.
  Layer<Marked> linked() {
    Layer<Marked> linked;
    std::vector<Index<Marked>> around;
    std::optional<Index<Marked>> unfinished;
    for (Marked& marked : found_) {
      while (!around.empty() && linked[around.back()].tokens.last <= marked.tokens.first) around.pop_back();
      if (around.size() == kDeepestNesting) continue;
      if (!around.empty()) {
        marked.parent = around.back();
      } else {
        if (unfinished && linked[*unfinished].tokens.last == marked.tokens.first) {
          marked.continues = unfinished;
          linked[*unfinished].goes_on = Index<Marked>{linked.size()};
        }
        unfinished.reset();
        if (!marked.closed) unfinished = Index<Marked>{linked.size()};
      }
      around.push_back(linked.push_back(marked));
    }
    return linked;
  }

  struct Pending {
    Range<Token> stretch;
    char32_t glyph;
  };

  const Document& document_;
  std::vector<Marked> found_;
  std::optional<Pending> pending_;
};

}  // namespace

Layer<Marked> find_marked(const Document& document) { return Pairing(document).run(); }

}  // namespace galley
