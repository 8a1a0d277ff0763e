#include "duplicates/similarity.h"

#include <algorithm>
#include <vector>

namespace galley {
namespace {

// Tuned on PolNeAR: its development articles with planted repeats (146 texts), and its training articles with repeats
// planted by the same edits and by ten more (two sets, 1,366 texts). There, precision of pairs is 99.3, recall 99.8.

// The length of "The campaign did not immediately respond to a request for comment" and more: stock sentences, which
// different passages share, have up to six keys. With nine, recall is 99.5.
constexpr std::uint32_t kFewestAligned = 7;
// Two words of a caption's eight are long. With seven, recall is 99.4.
constexpr std::uint32_t kFewestOpening = 5;
// With 1.5, the planted sentences of one form are taken for copies: 7.5 % of the clean texts have a false alarm, not
// 0.3.
constexpr double kExchangeCost = 3;
// Of the aligned keys, what must be left after costs. The same figures from 0.33 to 0.5.
constexpr double kLeastScore = 0.33;

std::vector<TermHash> terms_of(const Document& document, Range<Token> tokens) {
  std::vector<TermHash> terms;
  append_terms(document, tokens, terms);
  return terms;
}

std::uint32_t count_particulars(const Document& document, const Keys& keys, Range<Key> range) {
  std::uint32_t count = 0;
  for (const Index<Key> k : range) count += is_particular(document.token(keys[k].token));
  return count;
}

// Names and numbers that stand in each other's place.
std::uint32_t count_exchanged(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                              Range<Key> original, Range<Key> copy) {
  std::uint32_t count = 0;
  KeyPair next{original.first, copy.first};  // one past the pair before
  const auto add_gap_before = [&](KeyPair here) {
    if (here.original < next.original) return;  // the sentences stand in another order
    count += std::min(count_particulars(document, keys, {next.original, here.original}),
                      count_particulars(document, keys, {next.copy, here.copy}));
  };
  for (const KeyPair here : aligned) {
    add_gap_before(here);
    next = {here.original + 1, here.copy + 1};
  }
  add_gap_before({original.last, copy.last});
  return count;
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

double Agreement::score() const { return aligned - left_out - (exchanged > 1 ? kExchangeCost * (exchanged - 1) : 0); }

Agreement agreement(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                    Range<Key> copy) {
  Agreement result;
  result.aligned = static_cast<std::uint32_t>(aligned.size());
  result.left_out = (original.size() + copy.size()) / 2.0 - result.aligned;
  if (result.left_out <= result.aligned) result.exchanged = count_exchanged(document, keys, aligned, original, copy);
  return result;
}

bool is_near_copy(const Agreement& agreement, bool open_paragraphs) {
  const std::uint32_t fewest = open_paragraphs && agreement.exchanged == 0 ? kFewestOpening : kFewestAligned;
  return agreement.aligned >= fewest && agreement.score() >= kLeastScore * agreement.aligned;
}

}  // namespace galley
