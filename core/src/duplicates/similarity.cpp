#include "duplicates/similarity.h"

#include <algorithm>
#include <vector>

namespace galley {
namespace {

// All thresholds of the search were tuned on PolNeAR: its development articles with planted repeats (146 texts), and
// its training articles with repeats planted by the same edits and by some 35 more (five sets with 3,151 repeats, and
// 1,739 texts without any). There, precision of pairs is 98.7, recall 99.2, and 0.6 % of the clean texts have a false
// alarm; most of those do say something twice. Figures beside a threshold are of these five sets.

// The length of "The campaign did not immediately respond to a request for comment" and more: stock sentences, which
// different passages share, have up to six keys. With nine, recall is 99.1.
constexpr std::uint32_t kFewestAligned = 7;
// With 3, sentences of one form that differ in a name, a number and a word are taken for copies: 3.0 % of the clean
// texts have a false alarm.
constexpr double kNameCost = 6;
constexpr double kNumberCost = 3;  // the same figures from 1.5 to 6
// Of the aligned keys, what must be left after costs. With 0.2, false alarms are 3.0 %; with 0.5, recall is 99.2.
constexpr double kLeastScore = 0.33;

std::vector<TermHash> terms_of(const Document& document, Range<Token> tokens) {
  std::vector<TermHash> terms;
  append_terms(document, tokens, terms);
  return terms;
}

bool is_number(const Token& token) { return token.kind == TokenKind::number; }

struct Particulars {
  std::uint32_t names = 0;
  std::uint32_t numbers = 0;
};

// The names and numbers of a range that align with nothing, summed up from its first key on.
class LooseParticulars {
 public:
  LooseParticulars(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                   Index<Key> KeyPair::*side, Range<Key> range)
      : first_(range.first) {
    std::vector<bool> is_aligned(range.size());
    for (const KeyPair p : aligned) is_aligned[(p.*side).value - first_.value] = true;
    sums_.reserve(range.size() + 1);
    sums_.push_back({});
    for (const Index<Key> k : range) {
      Particulars sum = sums_.back();
      const Token token = document.token(keys[k].token);
      if (is_particular(token) && !is_aligned[k.value - first_.value]) ++(is_number(token) ? sum.numbers : sum.names);
      sums_.push_back(sum);
    }
  }

  Particulars in(Range<Key> range) const {
    const Particulars a = sums_[range.first.value - first_.value], b = sums_[range.last.value - first_.value];
    return {b.names - a.names, b.numbers - a.numbers};
  }

 private:
  const Index<Key> first_;
  std::vector<Particulars> sums_;
};

// Names and numbers that stand in each other's place.
void count_exchanges(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                     Range<Key> copy, Agreement& agreement) {
  const LooseParticulars left(document, keys, aligned, &KeyPair::original, original);
  const LooseParticulars right(document, keys, aligned, &KeyPair::copy, copy);
  KeyPair next{original.first, copy.first};  // one past the pair before
  const auto add_gap_before = [&](KeyPair here) {
    if (here.original < next.original) return;  // the sentences stand in another order
    const Particulars a = left.in({next.original, here.original}), b = right.in({next.copy, here.copy});
    const std::uint32_t numbers = std::min(a.numbers, b.numbers);
    agreement.exchanged_numbers += numbers;
    agreement.exchanged_names += std::min(a.names + a.numbers, b.names + b.numbers) - numbers;
  };
  for (const KeyPair here : aligned) {
    add_gap_before(here);
    next = {here.original + 1, here.copy + 1};
  }
  add_gap_before({original.last, copy.last});
}

}  // namespace

bool is_particular(const Token& token) {
  return token.kind == TokenKind::number || token.kind == TokenKind::handle ||
         (token.letter_case != LetterCase::none && token.letter_case != LetterCase::lower);
}

bool is_exact_copy(const Document& document, Range<Token> a, Range<Token> b) {
  return terms_of(document, a) == terms_of(document, b);
}

Overlap find_overlap(const Document& document, Range<Token> a, Range<Token> b) {
  std::vector<TermHash> left, right, common;
  append_words(document, a, left);
  append_words(document, b, right);
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
  return {left.size(), right.size(), common.size()};
}

Proportion similarity(const Document& document, Range<Token> a, Range<Token> b) {
  if (is_exact_copy(document, a, b)) return Proportion{1000};
  return std::min(Proportion::of(find_overlap(document, a, b).dice()), Proportion{999});
}

double Agreement::score() const {
  const double exchanges = kNameCost * exchanged_names + kNumberCost * exchanged_numbers;
  const double first = exchanged_numbers > 0 ? kNumberCost : kNameCost;
  return aligned - left_out - std::max(exchanges - first, 0.0);
}

Agreement agreement(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                    Range<Key> copy) {
  Agreement result;
  result.aligned = static_cast<std::uint32_t>(aligned.size());
  result.left_out = (original.size() + copy.size()) / 2.0 - result.aligned;
  if (result.left_out <= result.aligned) count_exchanges(document, keys, aligned, original, copy, result);
  return result;
}

bool is_near_copy(const Agreement& agreement, bool open_paragraphs) {
  const std::uint32_t fewest = open_paragraphs && !agreement.has_exchanges() ? kFewestInCopy : kFewestAligned;
  return agreement.aligned >= fewest && agreement.score() >= kLeastScore * agreement.aligned;
}

}  // namespace galley
