#include "duplicates/repeats.h"

#include <algorithm>
#include <span>

#include "duplicates/alignment.h"
#include "duplicates/fingerprints.h"
#include "duplicates/lines.h"
#include "duplicates/neighbours.h"
#include "duplicates/passages.h"
#include "duplicates/quotation.h"

namespace galley {
namespace {

// A single shared shingle is a phrase.
constexpr std::size_t kFewestSeeds = 2;
// Ten characters of Chinese, Japanese or Thai, which put no spaces between words.
constexpr std::uint32_t kCaselessBytes = 30;
// Keys between seeds of one passage: those of several sentences.
constexpr std::uint32_t kFarthestSeeds = 64;

// Seeds that lead to one paragraph or sentence.
struct Candidate {
  Range<Key> original;
  std::vector<KeyPair> seeds;
};

class RepeatFinder {
 public:
  explicit RepeatFinder(const Document& document)
      : document_(document),
        keys_(find_keys(document)),
        copied_(document.segments.tokens.size()),
        first_shingle_(find_first_shingles(document, keys_)),
        aligner_(keys_, copied_),
        first_equal_(find_equal_lines(document)),
        marked_(find_marked_tokens(document)) {}

  std::vector<Repeat> run() {
    const auto& paragraphs = document_.segments.paragraphs;
    for (const Index<Paragraph> p : paragraphs.all()) {
      if (repeats_line(p)) continue;
      find_copies(keys_.of(paragraphs[p].sentences), [&](Index<Key> place) {
        return keys_.of(paragraphs[document_.paragraph_of(keys_[place].token)].sentences);
      });
      for (const Index<Sentence> s : paragraphs[p].sentences) add_sentence(s);
    }
    add_neighbours(document_, copied_, repeats_);
    return std::move(repeats_);
  }

 private:
  bool repeats_line(Index<Paragraph> line) {
    const auto& paragraphs = document_.segments.paragraphs;
    const Index<Paragraph> original = first_equal_[line.value];
    if (original == line || !has_words(paragraphs[line].tokens) || is_copied(paragraphs[original].tokens)) return false;
    mark_copied(paragraphs[line].tokens);
    repeats_.push_back({paragraphs[original].tokens, paragraphs[line].tokens, false});
    return true;
  }

  // A repeated name or label ("Jane Poe.", "Advertisement") is no repeat; a line of words ("Read more") is.
  bool has_words(Range<Token> line) const {
    std::uint32_t words = 0, caseless = 0;
    bool has_lower = false;
    for (const Index<Token> t : line) {
      const Token token = document_.token(t);
      if (!is_word(token.kind)) continue;
      if (token.letter_case == LetterCase::none) caseless += token.span.size();
      words += token.space_before;
      has_lower = has_lower || (token.space_before && token.letter_case == LetterCase::lower);
    }
    return words > 2 || (words == 2 && has_lower) || caseless >= kCaselessBytes;
  }

  bool is_copied(Range<Token> tokens) const {
    for (const Index<Token> t : tokens)
      if (!copied_[t.value]) return false;
    return true;
  }

  bool has_copied(Range<Token> tokens) const {
    for (const Index<Token> t : tokens)
      if (copied_[t.value]) return true;
    return false;
  }

  void mark_copied(Range<Token> tokens) {
    for (const Index<Token> t : tokens) copied_[t.value] = true;
  }

  // A sentence that the paragraphs before do not have may still repeat within its own, or a second time.
  void add_sentence(Index<Sentence> sentence) {
    const Range<Key> keys = keys_.of(sentence);
    if (!has_copied(document_.segments.sentences[sentence].tokens))
      find_copies(keys, [&](Index<Key> place) { return keys_.of(document_.sentence_of(keys_[place].token)); });
  }

  // Finds copies in `copy` of what the index leads to; `whole` widens a place to the paragraph or sentence it is in.
  template <class Whole>
  void find_copies(Range<Key> copy, Whole whole) {
    for (Candidate& candidate : candidates_for(copy, whole)) {
      const std::vector<KeyPair> aligned = aligner_.align(std::move(candidate.seeds), candidate.original, copy);
      for (PassagePair& pair : find_passages(document_, keys_, aligned)) add_repeat(pair);
    }
  }

  void add_repeat(PassagePair& pair) {
    // A sentence that two paragraphs were run together in belongs to both.
    while (!pair.copy.empty() && copied_[pair.copy.first.value]) ++pair.copy.first;
    while (!pair.copy.empty() && copied_[pair.copy.last.value - 1]) --pair.copy.last.value;
    if (pair.copy.empty() || has_copied(pair.copy)) return;
    mark_copied(pair.copy);
    repeats_.push_back({pair.original, pair.copy, is_repeated_quotation(document_, keys_, marked_, pair)});
  }

  template <class Whole>
  std::vector<Candidate> candidates_for(Range<Key> copy, Whole whole) const {
    std::vector<KeyPair> seeds;
    for (Index<Key> k = copy.first; k + kShingle <= copy.last; ++k)
      if (const Index<Key> place = first_shingle_[k.value]; place < copy.first) seeds.push_back({place, k});
    std::sort(seeds.begin(), seeds.end(), [](KeyPair a, KeyPair b) {
      return a.original != b.original ? a.original < b.original : a.copy < b.copy;
    });
    remove_isolated(seeds);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < seeds.size();) {
      Candidate candidate{whole(seeds[i].original), {}};
      for (; i < seeds.size() && seeds[i].original < candidate.original.last; ++i)
        if (seeds[i].original + kShingle <= candidate.original.last && !copied_[keys_[seeds[i].original].token.value])
          candidate.seeds.push_back(seeds[i]);
      if (candidate.seeds.size() >= kFewestSeeds) candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.seeds.size() > b.seeds.size(); });
    return candidates;
  }

  // Looking up the paragraph of every phrase that stands alone would cost more than finding it did.
  static void remove_isolated(std::vector<KeyPair>& sorted) {
    const auto are_near = [](KeyPair a, KeyPair b) { return b.original.value - a.original.value <= kFarthestSeeds; };
    bool follows = false;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      const bool leads = i + 1 < sorted.size() && are_near(sorted[i], sorted[i + 1]);
      if (follows || leads) sorted[kept++] = sorted[i];
      follows = leads;
    }
    sorted.resize(kept);
  }

  const Document& document_;
  const Keys keys_;
  std::vector<bool> copied_;                     // by token: is it in a copy?
  const std::vector<Index<Key>> first_shingle_;  // by key
  Aligner aligner_;
  const std::vector<Index<Paragraph>> first_equal_;  // by line
  const std::vector<bool> marked_;
  std::vector<Repeat> repeats_;
};

}  // namespace

std::vector<Repeat> find_repeats(const Document& document) { return RepeatFinder(document).run(); }

}  // namespace galley
