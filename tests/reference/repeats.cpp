#include "reference/repeats.h"

#include <algorithm>

#include "duplicates/alignment.h"
#include "duplicates/fingerprints.h"
#include "duplicates/passages.h"
#include "duplicates/similarity.h"

namespace galley::reference {
namespace {


class Search {
 public:
  explicit Search(const Document& document)
      : document_(document), keys_(find_keys(document)), copied_(document.segments.tokens.size()) {}

  std::vector<Repeat> run() {
    const auto& paragraphs = document_.segments.paragraphs;
    for (const Index<Paragraph> copy : paragraphs.all()) {
      if (repeats_a_line(copy)) {
        lines_.push_back(copy);
        continue;
      }
      std::vector<Range<Key>> before;
      for (const Index<Paragraph> p : Range<Paragraph>{{0}, copy}) before.push_back(keys_.of(paragraphs[p].sentences));
      match(before, keys_.of(paragraphs[copy].sentences));
      match_sentences(paragraphs[copy].sentences);
    }
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
      repeats_.push_back({paragraphs[p].tokens, paragraphs[copy].tokens});
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

  bool is_seed(KeyPair p) const {
    for (std::uint32_t i = 0; i < kShingle; ++i) {
      if (keys_[p.original + i].hash != keys_[p.copy + i].hash) return false;
      if (i == 0 && (copied_[keys_[p.original].token.value] || is_on_repeated_line(p.original))) return false;
    }
    return true;
  }

  bool is_on_repeated_line(Index<Key> key) const {
    return std::any_of(lines_.begin(), lines_.end(), [&](Index<Paragraph> p) {
      return document_.segments.paragraphs[p].tokens.contains(keys_[key].token);
    });
  }

  std::vector<KeyPair> seeds(Range<Key> original, Range<Key> copy) const {
    std::vector<KeyPair> found;
    for (Index<Key> o = original.first; o + kShingle <= original.last; ++o)
      for (Index<Key> c = copy.first; c + kShingle <= copy.last; ++c)
        if (is_seed({o, c})) found.push_back({o, c});
    std::vector<KeyPair> near;
    for (std::size_t i = 0; i < found.size(); ++i)
      for (std::size_t k = 0; k < found.size(); ++k)
        if (i!=k && std::max(found[i].original.value,found[k].original.value)-std::min(found[i].original.value,found[k].original.value)<=64) { near.push_back(found[i]); break; }
    return near;
  }

  // Copies in `copy` of what stands in `originals`, those with the most seeds first.
  void match(const std::vector<Range<Key>>& originals, Range<Key> copy) {
    std::vector<std::pair<Range<Key>, std::vector<KeyPair>>> candidates;
    for (const Range<Key> original : originals)
      if (auto found = seeds(original, copy); found.size() > 1) candidates.emplace_back(original, std::move(found));
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
  std::vector<Index<Paragraph>> lines_;  // that repeat as wholes
  std::vector<Repeat> repeats_;
};

}  // namespace

std::vector<Repeat> find_repeats(const Document& document) { return Search(document).run(); }

}  // namespace galley::reference
