#include "duplicates/stretches.h"

#include <algorithm>

namespace galley {
namespace {

// A long official name or title has as many words of its own, but in capitals.
constexpr std::ptrdiff_t kFewestCommonWords = 5;
// One key may be left out or differ for so many above the fewest: what an article says again in other words is closer
// to its first wording than copied copy is, the shorter it is. With 2, false alarms are 0.9 % (similarity.cpp says on
// what), with 8 the figures are the same.
constexpr double kAlignedForOneLeftOut = 4;
// What sentences of one form share is shorter.
constexpr std::uint32_t kLongestForm = 16;

// What stands beside a stretch on both sides: nothing more of the sentences, names or numbers that fill a place of the
// form, or other words.
enum class Beside : std::uint8_t { nothing, particulars, words };

class Form {
 public:
  Form(const Document& document, const Keys& keys) : document_(document), keys_(keys) {}

  bool is_filled(const EdgePair& begin, const EdgePair& end) const {
    const Beside before = beside(before_of(begin.original), before_of(begin.copy));
    const Beside behind = beside(behind_of(end.original), behind_of(end.copy));
    return before != Beside::words && behind != Beside::words &&
           (before == Beside::particulars || behind == Beside::particulars);
  }

 private:
  // The key beside the edge, in its sentence; empty if the sentence has none.
  Range<Key> before_of(Edge edge) const {
    const Range<Key> sentence = keys_.of(document_.sentence_of(edge.token));
    return sentence.first < edge.key ? Range<Key>{edge.key - 1, edge.key} : Range<Key>{};
  }

  Range<Key> behind_of(Edge edge) const {
    const Range<Key> sentence = keys_.of(document_.sentence_of(edge.token - 1));
    return edge.key < sentence.last ? Range<Key>{edge.key, edge.key + 1} : Range<Key>{};
  }

  Beside beside(Range<Key> original, Range<Key> copy) const {
    if (original.empty() && copy.empty()) return Beside::nothing;
    const auto are_particular = [&](Range<Key> range) {
      return std::all_of(range.begin(), range.end(),
                         [&](Index<Key> k) { return is_particular(document_.token(keys_[k].token)); });
    };
    return are_particular(original) && are_particular(copy) ? Beside::particulars : Beside::words;
  }

  const Document& document_;
  const Keys& keys_;
};

}  // namespace

bool is_copied_stretch(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                       const Agreement& agreement, const EdgePair& begin, const EdgePair& end) {
  if (agreement.aligned < kFewestInStretch || agreement.has_exchanges() ||
      agreement.left_out * kAlignedForOneLeftOut > agreement.aligned - kFewestInStretch)
    return false;
  const auto common = std::count_if(aligned.begin(), aligned.end(),
                                    [&](KeyPair p) { return !is_particular(document.token(keys[p.copy].token)); });
  if (common < kFewestCommonWords) return false;
  return agreement.aligned > kLongestForm || !Form(document, keys).is_filled(begin, end);
}

}  // namespace galley
