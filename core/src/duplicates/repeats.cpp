#include "duplicates/repeats.h"

#include <algorithm>
#include <span>

#include "duplicates/alignment.h"
#include "duplicates/fingerprints.h"
#include "duplicates/lines.h"
#include "duplicates/passages.h"
#include "duplicates/quotation.h"

namespace galley {
namespace {

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
        index_(keys_),
        aligner_(keys_),
        lines_(document),
        marked_(find_marked_tokens(document)),
        is_copy_(keys_.all.size()) {
    const auto& paragraphs = document.segments.paragraphs;
    paragraph_of_.resize(document.segments.sentences.size());
    for (const Index<Paragraph> p : paragraphs.all())
      for (const Index<Sentence> s : paragraphs[p].sentences) paragraph_of_[s.value] = p;
  }

  std::vector<Repeat> run() {
    const auto& paragraphs = document_.segments.paragraphs;
    for (const Index<Paragraph> p : paragraphs.all()) {
      if (repeats_line(p)) continue;
      find_copies(keys_.of(paragraphs[p].sentences), [&](Index<Key> place) {
        return keys_.of(paragraphs[paragraph_of_[keys_[place].sentence.value]].sentences);
      });
      for (const Index<Sentence> s : paragraphs[p].sentences) add_sentence(s, keys_.of(paragraphs[p].sentences));
    }
    return std::move(repeats_);
  }

 private:
  bool repeats_line(Index<Paragraph> line) {
    const auto& paragraphs = document_.segments.paragraphs;
    const auto original = lines_.find_or_insert(line);
    if (!original || !has_words(paragraphs[line].tokens) || is_copy(*original)) return false;
    repeats_.push_back({paragraphs[*original].tokens, paragraphs[line].tokens, false});
    return true;
  }

  // A repeated name or label ("Jane Poe.", "Advertisement") is no repeat; a line of words ("Read more") is.
  bool has_words(Range<Token> line) const {
    std::uint32_t words = 0;
    bool has_lower = false;
    for (const Index<Token> t : line) {
      if (document_.token(t).kind >= TokenKind::quote_mark || !document_.token(t).space_before) continue;
      ++words;
      has_lower = has_lower || document_.token(t).letter_case == LetterCase::lower;
    }
    return words > 2 || (words == 2 && has_lower);
  }

  bool is_copy(Index<Paragraph> p) const {
    const Range<Key> keys = keys_.of(document_.segments.paragraphs[p].sentences);
    for (const Index<Key> k : keys)
      if (!is_copy_[k.value]) return false;
    return !keys.empty();
  }

  // What of a paragraph the paragraphs before did not have may still repeat within it or more than once.
  void add_sentence(Index<Sentence> sentence, Range<Key> paragraph) {
    const Range<Key> keys = keys_.of(sentence);
    bool is_new = true;
    for (const Index<Key> k : keys) is_new = is_new && !is_copy_[k.value];
    if (is_new) find_copies(keys, [&](Index<Key> place) { return keys_.of(keys_[place].sentence); });
    for (const Index<Key> k : keys) {
      if (!is_copy_[k.value] && k + FingerprintIndex::kShingle <= paragraph.last) index_.insert(k);
    }
  }

  // Finds copies in `copy` of what the index leads to; `whole` widens a place to the paragraph or sentence it is in.
  template <class Whole>
  void find_copies(Range<Key> copy, Whole whole) {
    for (const Candidate& candidate : candidates_for(copy, whole)) {
      std::vector<KeyPair> seeds;
      for (const KeyPair seed : candidate.seeds)
        if (!is_copy_[seed.copy.value] && !is_copy_[seed.copy.value + FingerprintIndex::kShingle - 1])
          seeds.push_back(seed);
      const std::vector<KeyPair> aligned = aligner_.align(std::move(seeds), candidate.original, copy);
      for (const PassagePair& pair : find_passages(document_, keys_, aligned)) {
        for (const Index<Key> k : pair.copy_keys) is_copy_[k.value] = 1;
        repeats_.push_back({pair.original, pair.copy, is_repeated_quotation(document_, keys_, marked_, pair)});
      }
    }
  }

  template <class Whole>
  std::vector<Candidate> candidates_for(Range<Key> copy, Whole whole) const {
    std::vector<KeyPair> seeds;
    for (Index<Key> k = copy.first; k + FingerprintIndex::kShingle <= copy.last; ++k)
      index_.for_each_place(k, [&](Index<Key> place) { seeds.push_back({place, k}); });
    std::sort(seeds.begin(), seeds.end(), [](KeyPair a, KeyPair b) {
      return a.original != b.original ? a.original < b.original : a.copy < b.copy;
    });
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < seeds.size();) {
      Candidate candidate{whole(seeds[i].original), {}};
      for (; i < seeds.size() && seeds[i].original < candidate.original.last; ++i)
        if (seeds[i].original + FingerprintIndex::kShingle <= candidate.original.last)
          candidate.seeds.push_back(seeds[i]);
      if (candidate.seeds.size() >= kFewestSeeds) candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.seeds.size() > b.seeds.size(); });
    return candidates;
  }

  static constexpr std::size_t kFewestSeeds = 2;

  const Document& document_;
  const Keys keys_;
  FingerprintIndex index_;
  Aligner aligner_;
  LineIndex lines_;
  const std::vector<bool> marked_;
  std::vector<std::uint8_t> is_copy_;  // by key
  std::vector<Index<Paragraph>> paragraph_of_;
  std::vector<Repeat> repeats_;
};

}  // namespace

std::vector<Repeat> find_repeats(const Document& document) { return RepeatFinder(document).run(); }

}  // namespace galley
