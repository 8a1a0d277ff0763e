#include "word_clusters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace galley::train {
namespace {

// Stops when fewer than one word in this many moves, or after so many rounds: the classes hardly change any more.
constexpr std::uint32_t kStillMoving = 200, kMostRounds = 20;

using Neighbour = std::pair<std::uint32_t, std::int32_t>;  // a word and how often it stands there

// n · ln n in fixed point, for all counts there can be.
std::vector<std::int64_t> make_entropies(std::size_t most) {
  constexpr double kScale = 1024;
  std::vector<std::int64_t> entropies(most + 1);
  for (std::size_t n = 1; n <= most; ++n) {
    const auto count = static_cast<double>(n);
    entropies[n] = std::llround(count * std::log(count) * kScale);
  }
  return entropies;
}

std::vector<std::vector<Neighbour>> count_pairs(const std::vector<std::uint32_t>& text, std::size_t words,
                                                bool to_the_right) {
  std::vector<std::map<std::uint32_t, std::int32_t>> counts(words);
  for (std::size_t i = 0; i + 1 < text.size(); ++i)
    ++(to_the_right ? counts[text[i]][text[i + 1]] : counts[text[i + 1]][text[i]]);
  std::vector<std::vector<Neighbour>> pairs;
  pairs.reserve(words);
  for (const auto& count : counts) pairs.emplace_back(count.begin(), count.end());
  return pairs;
}

// Words are numbered by rank; `free` of them move, those behind (all rarer words as one, and the boundary) have classes
// of their own.
class Exchange {
 public:
  Exchange(const std::vector<std::uint32_t>& text, std::uint32_t free, std::uint32_t classes)
      : free_(free),
        classes_(classes),
        all_classes_(classes + 2),
        right_(count_pairs(text, free + 2, true)),
        left_(count_pairs(text, free + 2, false)),
        totals_(free + 2),
        class_of_(free + 2),
        class_totals_(all_classes_),
        from_to_(all_classes_ * all_classes_),
        to_from_(from_to_.size()),
        right_counts_(all_classes_),
        left_counts_(all_classes_),
        entropies_(make_entropies(text.size())) {
    for (const std::uint32_t word : text) ++totals_[word];
    for (std::uint32_t word = 0; word < free + 2; ++word)
      class_of_[word] = word < free ? word % classes : classes + (word - free);
    for (std::uint32_t word = 0; word < free + 2; ++word) {
      class_totals_[class_of_[word]] += totals_[word];
      for (const auto& [other, count] : right_[word]) add_pair(class_of_[word], class_of_[other], count);
    }
  }

  void run() {
    for (std::uint32_t round = 0; round < kMostRounds; ++round) {
      std::uint32_t moved = 0;
      for (std::uint32_t word = 0; word < free_; ++word) moved += move(word) ? 1U : 0U;
      if (moved < free_ / kStillMoving) return;
    }
  }

  std::uint32_t class_of(std::uint32_t word) const { return class_of_[word]; }

 private:
  void add_pair(std::size_t from, std::size_t to, std::int32_t count) {
    from_to_[from * all_classes_ + to] += count;
    to_from_[to * all_classes_ + from] += count;
  }

  // How often the word stands beside each class; where it stands beside itself.
  void count_classes(std::uint32_t word) {
    self_ = 0;
    for (const auto& [other, count] : right_[word]) {
      if (other == word)
        self_ = count;
      else if (std::exchange(right_counts_[class_of_[other]], right_counts_[class_of_[other]] + count) == 0)
        right_classes_.push_back(class_of_[other]);
    }
    for (const auto& [other, count] : left_[word])
      if (other != word && std::exchange(left_counts_[class_of_[other]], left_counts_[class_of_[other]] + count) == 0)
        left_classes_.push_back(class_of_[other]);
  }

  // Adds the word's counts to those of a class, or with -1 takes them away.
  void count_in(std::uint32_t word, std::size_t in, std::int32_t sign) {
    for (const std::uint32_t c : right_classes_) add_pair(in, c, sign * right_counts_[c]);
    for (const std::uint32_t c : left_classes_) add_pair(c, in, sign * left_counts_[c]);
    add_pair(in, in, sign * self_);
    class_totals_[in] += sign * totals_[word];
  }

  std::int64_t gain(std::int32_t before, std::int32_t more) const {
    return entropies_[static_cast<std::size_t>(before + more)] - entropies_[static_cast<std::size_t>(before)];
  }

  // By how much the text is likelier with the word, whose counts are nowhere, in class `c`.
  std::int64_t worth(std::uint32_t word, std::uint32_t c) const {
    const std::int32_t* right = &from_to_[c * all_classes_];
    const std::int32_t* left = &to_from_[c * all_classes_];
    std::int64_t sum = -2 * gain(class_totals_[c], totals_[word]);
    for (const std::uint32_t other : right_classes_)
      if (other != c) sum += gain(right[other], right_counts_[other]);
    for (const std::uint32_t other : left_classes_)
      if (other != c) sum += gain(left[other], left_counts_[other]);
    return sum + gain(right[c], right_counts_[c] + left_counts_[c] + self_);
  }

  bool move(std::uint32_t word) {
    const std::uint32_t before = class_of_[word];
    count_classes(word);
    count_in(word, before, -1);
    std::uint32_t best = 0;
    std::int64_t most = worth(word, 0);
    for (std::uint32_t c = 1; c < classes_; ++c) {
      const std::int64_t value = worth(word, c);
      if (value <= most) continue;
      most = value;
      best = c;
    }
    class_of_[word] = best;
    count_in(word, best, 1);
    for (const std::uint32_t c : right_classes_) right_counts_[c] = 0;
    for (const std::uint32_t c : left_classes_) left_counts_[c] = 0;
    right_classes_.clear();
    left_classes_.clear();
    return best != before;
  }

  std::uint32_t free_, classes_;
  std::size_t all_classes_;
  std::vector<std::vector<Neighbour>> right_, left_;
  std::vector<std::int32_t> totals_;
  std::vector<std::uint32_t> class_of_;
  std::vector<std::int32_t> class_totals_;
  std::vector<std::int32_t> from_to_, to_from_;  // how often a class follows another, by rows of either
  std::vector<std::int32_t> right_counts_, left_counts_;
  std::vector<std::uint32_t> right_classes_, left_classes_;  // those whose counts are not 0
  std::int32_t self_ = 0;
  std::vector<std::int64_t> entropies_;
};

}  // namespace

void WordCorpus::add(std::string_view text, const Lexicons& lexicons) {
  const Segmented read(text, lexicons);
  for (const Sentence& sentence : read.segments.sentences) {
    for (const Index<Token> t : sentence.tokens) {
      std::string word(read.document.word(t));
      for (char& c : word)
        if (c >= '0' && c <= '9') c = '0';
      const auto [known, is_new] = numbers_.try_emplace(word, static_cast<std::uint32_t>(vocabulary_.size()));
      if (is_new) vocabulary_.push_back(word);
      words_.push_back(known->second);
    }
    words_.push_back(kBoundary);
  }
}

std::vector<WordClass> cluster_words(const WordCorpus& corpus, std::uint32_t classes, std::uint32_t least) {
  const std::vector<std::string>& vocabulary = corpus.vocabulary();
  std::vector<std::uint32_t> counts(vocabulary.size());
  for (const std::uint32_t word : corpus.words())
    if (word != WordCorpus::kBoundary) ++counts[word];
  std::vector<std::uint32_t> ranked;
  for (std::uint32_t word = 0; word < counts.size(); ++word)
    if (counts[word] >= least) ranked.push_back(word);
  std::sort(ranked.begin(), ranked.end(), [&](std::uint32_t a, std::uint32_t b) {
    return counts[a] != counts[b] ? counts[a] > counts[b] : vocabulary[a] < vocabulary[b];
  });
  const auto free = static_cast<std::uint32_t>(ranked.size());
  std::vector<std::uint32_t> ranks(vocabulary.size(), free);
  for (std::uint32_t rank = 0; rank < free; ++rank) ranks[ranked[rank]] = rank;
  std::vector<std::uint32_t> text;
  text.reserve(corpus.words().size());
  for (const std::uint32_t word : corpus.words())
    text.push_back(word == WordCorpus::kBoundary ? free + 1 : ranks[word]);

  Exchange exchange(text, free, classes);
  exchange.run();
  std::vector<WordClass> found;
  for (std::uint32_t rank = 0; rank < free; ++rank)
    found.push_back({vocabulary[ranked[rank]], static_cast<std::uint8_t>(exchange.class_of(rank) + 1)});
  return found;
}

}  // namespace galley::train
