#include "duplicates/similarity.h"

#include <algorithm>
#include <vector>

namespace galley {
namespace {

constexpr std::uint32_t kFewestAligned = 7;
constexpr double kLeastAgreement = 0.6;
constexpr double kExchangeCost = 3;

std::vector<TermHash> terms_of(const Document& document, Range<Token> tokens) {
  std::vector<TermHash> terms;
  append_terms(document, tokens, terms);
  return terms;
}

// A name or a number. The capital that begins a sentence says nothing.
bool is_particular(const Document& document, const Key& key) {
  const Token& token = document.token(key.token);
  if (token.kind == TokenKind::number) return true;
  if (token.letter_case == LetterCase::none || token.letter_case == LetterCase::lower) return false;
  return key.token != document.segments.sentences[key.sentence].tokens.first;
}

std::uint32_t count_particulars(const Document& document, const Keys& keys, Range<Key> range) {
  std::uint32_t count = 0;
  for (const Index<Key> k : range) count += is_particular(document, keys[k]);
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

bool is_exact_copy(const Document& document, Range<Token> a, Range<Token> b) {
  return terms_of(document, a) == terms_of(document, b);
}

Proportion similarity(const Document& document, Range<Token> a, Range<Token> b) {
  std::vector<TermHash> left = terms_of(document, a), right = terms_of(document, b);
  if (left == right) return Proportion{1000};
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  std::vector<TermHash> common;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
  const double share = 2.0 * static_cast<double>(common.size()) / static_cast<double>(left.size() + right.size());
  return std::min(Proportion::of(share), Proportion{999});
}

bool Agreement::is_near_copy() const {
  return aligned >= kFewestAligned && aligned >= kLeastAgreement * (aligned + cost);
}

Agreement agreement(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, Range<Key> original,
                    Range<Key> copy) {
  Agreement result{static_cast<std::uint32_t>(aligned.size()), 0};
  result.cost = (original.size() + copy.size()) / 2.0 - result.aligned;
  if (!result.is_near_copy()) return result;  // and the rest is linear in `aligned`
  const std::uint32_t exchanged = count_exchanged(document, keys, aligned, original, copy);
  if (exchanged > 1) result.cost += kExchangeCost * (exchanged - 1);
  return result;
}

}  // namespace galley
