#include "duplicates/whole_paragraphs.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "duplicates/similarity.h"

namespace galley {
namespace {

// Of two sentences that stand in each other's place, one is at most so many times the other.
constexpr std::uint32_t kMostUnequal = 3;
// What the paragraphs must have in common then. Recall is 99.5 with 0.55, 99.2 with 0.66, 98.7 without any of this
// (similarity.cpp says on what); but with 0.6, a paragraph that took over one of its two sentences is a copy as a
// whole.
constexpr double kLeastInCommon = 0.66;

class Widener {
 public:
  Widener(const Document& document, const Keys& keys, std::span<const KeyPair> aligned, PassagePair pair)
      : document_(document), keys_(keys), aligned_(aligned), pair_(std::move(pair)) {}

  PassagePair run() && {
    const Paragraph original = paragraph_of(pair_.original), copy = paragraph_of(pair_.copy);
    if (original.tokens == copy.tokens || original.tokens.last < pair_.original.last ||
        copy.tokens.last < pair_.copy.last)
      return std::move(pair_);
    Range<Token> wide_original = pair_.original, wide_copy = pair_.copy;
    if (are_alike({original.tokens.first, wide_original.first}, {copy.tokens.first, wide_copy.first}))
      wide_original.first = original.tokens.first, wide_copy.first = copy.tokens.first;
    if (are_alike({wide_original.last, original.tokens.last}, {wide_copy.last, copy.tokens.last}))
      wide_original.last = original.tokens.last, wide_copy.last = copy.tokens.last;
    if (wide_original == pair_.original || !agree(wide_original, wide_copy)) return std::move(pair_);
    std::vector<KeyPair> aligned = aligned_in(wide_original, wide_copy);
    if (!agree_in_two_sentences(aligned)) return std::move(pair_);
    return {wide_original, wide_copy, std::move(aligned), pair_.score};
  }

 private:
  Paragraph paragraph_of(Range<Token> tokens) const {
    return document_.segments.paragraphs[document_.paragraph_of(tokens.first)];
  }

  // Whole sentences on both sides, of like length.
  bool are_alike(Range<Token> a, Range<Token> b) const {
    if (a.empty() || b.empty() || !is_sentences(a) || !is_sentences(b)) return false;
    return a.size() <= kMostUnequal * b.size() && b.size() <= kMostUnequal * a.size() &&
           a.size() <= 2 * pair_.original.size() && b.size() <= 2 * pair_.copy.size();
  }

  bool is_sentences(Range<Token> tokens) const {
    const auto& sentences = document_.segments.sentences;
    return sentences[document_.sentence_of(tokens.first)].tokens.first == tokens.first &&
           sentences[document_.sentence_of(tokens.last - 1)].tokens.last == tokens.last && ends_with_stop(tokens);
  }

  // A photo's credit does not.
  bool ends_with_stop(Range<Token> tokens) const {
    const std::string_view last = document_.folded(tokens.last - 1);
    return document_.token(tokens.last - 1).kind == TokenKind::quote_mark || last == "." || last == "!" || last == "?";
  }

  bool agree(Range<Token> original, Range<Token> copy) const {
    return find_overlap(document_, original, copy).dice() >= kLeastInCommon;
  }

  // Two sentences of which most keys align.
  bool agree_in_two_sentences(const std::vector<KeyPair>& aligned) const {
    std::uint32_t agreeing = 0;
    for (std::size_t i = 0; i < aligned.size();) {
      const Index<Sentence> sentence = sentence_of(aligned[i]);
      const std::size_t first = i;
      while (i < aligned.size() && sentence_of(aligned[i]) == sentence) ++i;
      agreeing += 2 * (i - first) >= keys_.of(sentence).size();
    }
    return agreeing > 1;
  }

  Index<Sentence> sentence_of(KeyPair p) const { return document_.sentence_of(keys_[p.copy].token); }

  std::vector<KeyPair> aligned_in(Range<Token> original, Range<Token> copy) const {
    const auto is_before = [&](KeyPair p, Index<Token> t) { return keys_[p.copy].token < t; };
    const auto first = std::lower_bound(aligned_.begin(), aligned_.end(), copy.first, is_before);
    const auto last = std::lower_bound(first, aligned_.end(), copy.last, is_before);
    std::vector<KeyPair> inside;
    std::copy_if(first, last, std::back_inserter(inside),
                 [&](KeyPair p) { return original.contains(keys_[p.original].token); });
    return inside;
  }

  const Document& document_;
  const Keys& keys_;
  std::span<const KeyPair> aligned_;
  PassagePair pair_;
};

}  // namespace

PassagePair widen_to_paragraphs(const Document& document, const Keys& keys, std::span<const KeyPair> aligned,
                                PassagePair pair) {
  return Widener(document, keys, aligned, std::move(pair)).run();
}

}  // namespace galley
