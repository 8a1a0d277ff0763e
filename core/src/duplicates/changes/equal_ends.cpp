#include "duplicates/changes/equal_ends.h"

#include <algorithm>

namespace galley {
namespace {

// The ends of a range, sentence by sentence, as far as each stands in the range.
class Ends {
 public:
  Ends(const Document& document, Range<Token> range)
      : document_(document),
        range_(range),
        first_(document.sentence_of(range.first)),
        last_(document.sentence_of(range.last - 1)) {}

  const Range<Token>& range() const { return range_; }
  Range<Token> first() const { return {range_.first, std::min(range_.last, sentence(first_).last)}; }
  Range<Token> last() const { return {std::max(range_.first, sentence(last_).first), range_.last}; }

  void drop_first() {
    range_.first = first().last;
    ++first_;
  }
  void drop_last() {
    range_.last = last().first;
    last_ = {last_.value - 1};
  }

 private:
  Range<Token> sentence(Index<Sentence> s) const { return document_.segments.sentences[s].tokens; }

  const Document& document_;
  Range<Token> range_;
  Index<Sentence> first_, last_;
};

}  // namespace

RangePair without_equal_ends(const Document& document, RangePair passages) {
  Ends original(document, passages.original), copy(document, passages.copy);
  const auto is_equal = [&](Range<Token> a, Range<Token> b) {
    return document.span(a).of(document.text.bytes) == document.span(b).of(document.text.bytes);
  };
  const auto some_left = [&] { return !original.range().empty() && !copy.range().empty(); };
  while (some_left() && is_equal(original.first(), copy.first())) {
    original.drop_first();
    copy.drop_first();
  }
  while (some_left() && is_equal(original.last(), copy.last())) {
    original.drop_last();
    copy.drop_last();
  }
  return {original.range(), copy.range()};
}

}  // namespace galley
