#include "reference/repeats.h"

#include <algorithm>

#include "duplicates/alignment.h"
#include "duplicates/fingerprints.h"
#include "duplicates/neighbours.h"
#include "duplicates/passages.h"
#include "duplicates/similarity.h"

namespace galley::reference {
namespace {

constexpr std::uint32_t kFarthestSeeds = 64;

class Search {
 public:
  explicit Search(const Document& document)
      : document_(document), keys_(find_keys(document)), copied_(document.segments.tokens.size()) {}

  std::vector<Repeat> run() {
    const auto& paragraphs = document_.segments.paragraphs;
    for (const Index<Paragraph> copy : paragraphs.all()) {
      if (repeats_a_line(copy)) continue;
      std::vector<Range<Key>> before;
      for (const Index<Paragraph> p : Range<Paragraph>{{0}, copy}) before.push_back(keys_.of(paragraphs[p].sentences));
      match(before, keys_.of(paragraphs[copy].sentences));
      match_sentences(paragraphs[copy].sentences);
    }
    add_neighbours(document_, copied_, repeats_);
    return repeats_;
  }

 private:
  bool is_copied(Range<Token> tokens) const {
    return std::all_of(tokens.begin(), tokens.end(), [this](Index<Token> t) { return copied_[t.value]; });
  }

  // The first line equal to this one is its original, unless it is a copy of something else.
  bool repeats_a_line(Index<Paragraph> copy) {
    const auto& paragraphs = document_.segments.paragraphs;
    for (const Index<Paragraph> p : Range<Paragraph>{{0}, copy}) {
      if (!is_exact_copy(document_, paragraphs[p].tokens, paragraphs[copy].tokens)) continue;
      if (is_copied(paragraphs[p].tokens)) return false;
      add(paragraphs[p].tokens, paragraphs[copy].tokens);
      return true;
    }
    return false;
  }

  void match_sentences(Range<Sentence> sentences) {
    for (const Index<Sentence> copy : sentences) {
      const Range<Token> tokens = document_.segments.sentences[copy].tokens;
      if (std::any_of(tokens.begin(), tokens.end(), [this](Index<Token> t) { return copied_[t.value]; })) continue;
      std::vector<Range<Key>> before;
      for (const Index<Sentence> s : Range<Sentence>{{0}, copy}) before.push_back(keys_.of(s));
      match(before, keys_.of(copy));
    }
  }

  bool has_equal_shingles(Index<Key> a, Index<Key> b) const {
    for (std::uint32_t i = 0; i < kShingle; ++i)
      if (keys_[a + i].hash != keys_[b + i].hash) return false;
    return true;
  }

  // Where the shingle at `at` stood first, in one paragraph.
  Index<Key> first_place(Index<Key> at) const {
    for (const Paragraph& paragraph : document_.segments.paragraphs) {
      const Range<Key> keys = keys_.of(paragraph.sentences);
      for (Index<Key> k = keys.first; k + kShingle <= keys.last; ++k)
        if (has_equal_shingles(k, at)) return k;
    }
    return at;
  }

  std::vector<KeyPair> seeds(Range<Key> copy) const {
    std::vector<KeyPair> all, found;
    for (Index<Key> k = copy.first; k + kShingle <= copy.last; ++k)
      if (const Index<Key> place = first_place(k); place < copy.first) all.push_back({place, k});
    for (const KeyPair& a : all)
      if (std::any_of(all.begin(), all.end(), [&](const KeyPair& b) { return &a != &b && are_near(a, b); }))
        found.push_back(a);
    return found;
  }

  static bool are_near(KeyPair a, KeyPair b) {
    const auto [low, high] = std::minmax(a.original, b.original);
    return high.value - low.value <= kFarthestSeeds;
  }

  std::vector<KeyPair> seeds_in(Range<Key> original, const std::vector<KeyPair>& seeds) const {
    std::vector<KeyPair> found;
    std::copy_if(seeds.begin(), seeds.end(), std::back_inserter(found), [&](KeyPair p) {
      return original.contains({p.original, p.original + kShingle}) && !copied_[keys_[p.original].token.value];
    });
    std::sort(found.begin(), found.end(), [](KeyPair a, KeyPair b) {
      return a.original != b.original ? a.original < b.original : a.copy < b.copy;
    });
    return found;
  }

  // Copies in `copy` of what stands in `originals`, those with the most seeds first.
  void match(const std::vector<Range<Key>>& originals, Range<Key> copy) {
    std::vector<std::pair<Range<Key>, std::vector<KeyPair>>> candidates;
    const std::vector<KeyPair> all = seeds(copy);
    for (const Range<Key> original : originals)
      if (auto found = seeds_in(original, all); found.size() > 1) candidates.emplace_back(original, std::move(found));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    for (const auto& [original, found] : candidates) {
      const auto aligned = Aligner(keys_, copied_).align(found, original, copy);
      for (const PassagePair& pair : find_passages(document_, keys_, aligned)) add(pair.original, pair.copy);
    }
  }

  void add(Range<Token> original, Range<Token> copy) {
    while (!copy.empty() && copied_[copy.first.value]) ++copy.first;
    while (!copy.empty() && copied_[copy.last.value - 1]) --copy.last.value;
    for (const Index<Token> t : copy)
      if (copied_[t.value]) return;
    if (copy.empty()) return;
    for (const Index<Token> t : copy) copied_[t.value] = true;
    repeats_.push_back({original, copy});
  }

  const Document& document_;
  const Keys keys_;
  std::vector<bool> copied_;
  std::vector<Repeat> repeats_;
};

}  // namespace

std::vector<Repeat> find_repeats(const Document& document) { return Search(document).run(); }

}  // namespace galley::reference
