#include "duplicates/passages.h"

#include <algorithm>
#include <optional>

#include "duplicates/boundaries.h"
#include "duplicates/similarity.h"
#include "duplicates/strands.h"
#include "duplicates/stretches.h"
#include "duplicates/whole_paragraphs.h"

namespace galley {
namespace {

// The share of the words that may differ grows with the passage, from none at six words to a quarter at fourteen: short
// passages that differ are a headline and the sentence it sums up, or sentences of one form. Where a fifth is the most,
// the last false alarm goes (development: 0.3 % to 0), but clauses dropped are missed (recall 99.8 to 99.1).
Proportion least_similarity(std::size_t words) {
  return Proportion::of(1 - std::clamp((static_cast<double>(words) - 6) * 0.03, 0.0, 0.25));
}

// A clause is left out: all words of the shorter passage stand in the longer one. That has at most twice as many.
// Without this rule recall is 99.1, with 0.85 false alarms are 0.9 % (similarity.cpp says on what).
constexpr double kContained = 0.95;
constexpr double kLeastSimilarityOfContained = 0.66;

std::uint32_t count_sentences(const Document& document, Range<Token> tokens) {
  return document.sentence_of(tokens.last - 1).value - document.sentence_of(tokens.first).value + 1;
}

enum class Likeness : std::uint8_t { equal_words, contained_words };

// Do the words agree, whatever their order?
bool have_like_words(const Document& document, Range<Token> original, Range<Token> copy, Likeness likeness) {
  // Comparing words costs their number: not to be paid for many short copies of one endless original.
  if (original.size() > 4 * copy.size() || copy.size() > 4 * original.size()) return false;
  const Overlap words = find_overlap(document, original, copy);
  if (likeness == Likeness::contained_words)
    return words.containment() >= kContained && words.dice() >= kLeastSimilarityOfContained &&
           count_sentences(document, original) == count_sentences(document, copy);
  return Proportion::of(words.dice()) >= least_similarity(std::min(words.a, words.b));
}

using Pairs = std::span<const KeyPair>;

class PassageFinder {
 public:
  PassageFinder(const Document& document, const Keys& keys) : document_(document), keys_(keys) {}

  std::vector<PassagePair> run(Pairs aligned) const {
    std::vector<PassagePair> found;
    std::vector<KeyPair> together;
    double best = 0;
    for (const Pairs strand : find_strands(aligned)) {
      together.insert(together.end(), strand.begin(), strand.end());
      if (strand.size() < kFewestInCopy) continue;
      auto passage = longer(passage_of(cut_to_boundaries(strand)), passage_of(strand, Boundary::word));
      if (!passage) continue;
      best = std::max(best, passage->score);
      found.push_back(std::move(*passage));
    }
    if (together.size() < kFewestInCopy) return found;
    if (auto whole = passage_of(together); whole && whole->score > best) {
      found.clear();
      found.push_back(std::move(*whole));
    }
    for (PassagePair& pair : found) pair = widen_to_paragraphs(document_, keys_, aligned, std::move(pair));
    return found;
  }

 private:
  // Sentences, unless a stretch reaches far into one that they leave out.
  static std::optional<PassagePair> longer(std::optional<PassagePair> sentences, std::optional<PassagePair> stretch) {
    if (!sentences || !stretch) return sentences ? sentences : stretch;
    return stretch->aligned.size() < sentences->aligned.size() + kFewestInStretch ? sentences : stretch;
  }

  // Leaves out the sentences of which a strand has a part only.
  Pairs cut_to_boundaries(Pairs strand) const {
    while (!strand.empty() && !find_begin(document_, keys_, strand.front(), Boundary::sentence).is_boundary) {
      std::size_t next = 1;
      while (next < strand.size() && stand_together(strand[next - 1], strand[next])) ++next;
      strand = strand.subspan(next);
    }
    while (!strand.empty() && !find_end(document_, keys_, strand.back(), Boundary::sentence).is_boundary) {
      std::size_t size = strand.size() - 1;
      while (size > 0 && stand_together(strand[size - 1], strand[size])) --size;
      strand = strand.first(size);
    }
    return strand;
  }

  bool stand_together(KeyPair a, KeyPair b) const {
    return sentence_of(a.original) == sentence_of(b.original) && sentence_of(a.copy) == sentence_of(b.copy);
  }

  // From the first to the last of the keys on each side, if that is a near copy: of sentences, of words in marks that
  // stand in different sentences, or of a sentence of which one side has a part.
  std::optional<PassagePair> passage_of(Pairs aligned) const {
    if (aligned.empty()) return std::nullopt;
    if (auto sentences = passage_of(aligned, Boundary::sentence)) return sentences;
    if (auto quotation = passage_of(aligned, Boundary::quotation_mark)) return quotation;
    return passage_of(aligned, Boundary::sentence, Likeness::contained_words);
  }

  std::optional<PassagePair> passage_of(Pairs aligned, Boundary boundary,
                                        Likeness likeness = Likeness::equal_words) const {
    const auto [low, high] = std::minmax_element(aligned.begin(), aligned.end(),
                                                 [](KeyPair a, KeyPair b) { return a.original < b.original; });
    const EdgePair begin = find_begin(document_, keys_, {low->original, aligned.front().copy}, boundary);
    const EdgePair end = find_end(document_, keys_, {high->original, aligned.back().copy}, boundary);
    if (!begin.is_boundary || !end.is_boundary) return std::nullopt;
    const Range<Key> original_keys{begin.original.key, end.original.key}, copy_keys{begin.copy.key, end.copy.key};
    const Agreement agreed = agreement(document_, keys_, aligned, original_keys, copy_keys);
    if (!is_near_copy(agreed, opens_paragraph(begin.original.token) && opens_paragraph(begin.copy.token)))
      return std::nullopt;
    if (boundary == Boundary::word && !is_copied_stretch(document_, keys_, aligned, agreed, begin, end))
      return std::nullopt;
    const Range<Token> original{begin.original.token, end.original.token}, copy{begin.copy.token, end.copy.token};
    if (!have_like_words(document_, original, copy, likeness)) return std::nullopt;
    return PassagePair{original, copy, {aligned.begin(), aligned.end()}, agreed.score()};
  }

  Index<Sentence> sentence_of(Index<Key> key) const { return document_.sentence_of(keys_[key].token); }

  bool opens_paragraph(Index<Token> t) const {
    return document_.segments.paragraphs[document_.paragraph_of(t)].tokens.first == t;
  }

  const Document& document_;
  const Keys& keys_;
};

}  // namespace

std::vector<PassagePair> find_passages(const Document& document, const Keys& keys, Pairs aligned) {
  return PassageFinder(document, keys).run(aligned);
}

}  // namespace galley
