#include "quotes/marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "quotes/paragraph_marks.h"

namespace galley {
namespace {

// The marks opened and not yet closed. Every mark enters and leaves once, so a paragraph costs linear time.
class OpenMarks {
 public:
  struct Open {
    QuotationMark mark;
    bool holds_closed = false;  // marks of its kind were closed behind it
  };

  bool holds(Strokes strokes) const { return counts_[static_cast<std::size_t>(strokes)] > 0; }
  bool empty() const { return open_.empty(); }
  const Open& first() const { return open_.front(); }

  void push(const QuotationMark& mark) {
    open_.push_back({mark, false});
    ++counts_[static_cast<std::size_t>(mark.strokes)];
  }

  const std::vector<Open>& all() const { return open_; }

  // Takes out the last mark of these strokes, which is there, and what was opened since: it was never closed, and goes
  // to `lone`.
  template <class Lone>
  QuotationMark close(Strokes strokes, Lone lone) {
    while (true) {
      const QuotationMark mark = open_.back().mark;
      open_.pop_back();
      --counts_[static_cast<std::size_t>(mark.strokes)];
      if (mark.strokes != strokes) {
        lone(mark);
        continue;
      }
      if (!open_.empty() && open_.front().mark.strokes == strokes) open_.front().holds_closed = true;
      return mark;
    }
  }

 private:
  std::vector<Open> open_;
  std::array<std::size_t, 2> counts_{};
};

// A paragraph that is quoted on into the next one has at least as many words behind its mark.
constexpr std::uint32_t kShortestContinued = 3;
constexpr std::size_t kDeepestNesting = 8;

class Pairing {
 public:
  explicit Pairing(const Document& document) : document_(document) {}

  Marks run() {
    for (const Paragraph& paragraph : document_.segments.paragraphs) pair(paragraph.tokens);
    give_up_pending();
    std::sort(found_.begin(), found_.end(),
              [](const Marked& a, const Marked& b) { return a.tokens.first < b.tokens.first; });
    std::sort(lone_.begin(), lone_.end(), [](const LoneMark& a, const LoneMark& b) { return a.token < b.token; });
    return {linked(), std::move(lone_)};
  }

 private:
  void pair(Range<Token> tokens) {
    if (pending_ && !reopens(tokens)) give_up_pending();
    if (pending_) {
      found_.push_back({*pending_, false, {}, {}, {}});
      pending_.reset();
    }
    OpenMarks open;
    for (const QuotationMark& mark : marks_of_paragraph(document_, tokens)) {
      if (mark.may_close && open.holds(mark.strokes)) {
        const QuotationMark opening =
            open.close(mark.strokes, [&](const QuotationMark& unclosed) { keep_lone(unclosed, true); });
        if (opening.words_before < mark.words_before)
          found_.push_back({{opening.token, mark.token + 1}, true, {}, {}, {}});
      } else if (mark.may_open) {
        open.push(mark);
      } else if (!mark.weak_close) {
        keep_lone(mark, false);
      }
    }
    // What holds closed marks of its kind was forgotten, not left open: "It rained, he said. "It poured," she said.
    if (!open.empty() && !open.first().holds_closed && open.first().mark.token + kShortestContinued < tokens.last)
      pending_ = {open.first().mark.token, tokens.last}, pending_strokes_ = open.first().mark.strokes;
    for (const OpenMarks::Open& left : open.all())
      if (!pending_ || left.mark.token != pending_->first) keep_lone(left.mark, true);
  }

  void keep_lone(const QuotationMark& mark, bool opens) {
    if (mark.strokes == Strokes::two) lone_.push_back({mark.token, opens});
  }

  // No paragraph goes on with what was left open.
  void give_up_pending() {
    if (pending_ && pending_strokes_ == Strokes::two) lone_.push_back({pending_->first, true});
    pending_.reset();
  }

  // Does this paragraph begin with the mark that the one before left open?
  bool reopens(Range<Token> tokens) const {
    const Token& first = document_.token(tokens.first);
    return first.kind == TokenKind::quote_mark && document_.word(tokens.first) == document_.word(pending_->first);
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

  const Document& document_;
  std::vector<Marked> found_;
  std::vector<LoneMark> lone_;
  std::optional<Range<Token>> pending_;  // left open by the paragraph before
  Strokes pending_strokes_ = Strokes::two;
};

}  // namespace

Marks find_marks(const Document& document) { return Pairing(document).run(); }

}  // namespace galley
