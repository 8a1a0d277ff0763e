// What the tagger sees of each word when it looks for names: the word and its neighbours, affixes and shape, what the
// lexicon, the gazetteers and the word clusters say of it, and the stretch of capitals it stands in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/words.h"
#include "tagger/feature_rows.h"
#include "tagger/hashed_table.h"

namespace galley {

/// Names the feature templates; whoever changes them changes it, and trains again.
inline constexpr std::uint32_t kNameFeatures = 1;

/// The model's tables that these features read: the class of a phrase (gazetteer_key), the cluster of a word
/// (cluster_key), 1 … 255.
inline constexpr std::size_t kGazetteerTable = 0, kClusterTable = 1;

/// Words a phrase of a gazetteer has at most.
inline constexpr std::uint32_t kLongestPhrase = 6;
/// Adds a folded word to the key of the phrase so far; the key of none is 0.
std::uint32_t gazetteer_key(std::uint32_t before, std::string_view folded);
/// The key of a word as written; digits are all the same.
std::uint32_t cluster_key(std::string_view written);

class NameFeatures {
 public:
  /// Views; the words and the tables' bytes must outlive it.
  NameFeatures(const Words& words, HashedTable gazetteers, HashedTable clusters);

  /// Fills `rows` with the features of the sentence's tokens.
  void read(Range<Token> sentence, FeatureRows& rows);

 private:
  // A token as the features see it; hashes but for the last three.
  struct Word {
    std::uint32_t hash = 0;
    std::uint32_t suffix2 = 0, suffix3 = 0, suffix4 = 0;
    std::uint32_t prefix2 = 0, prefix3 = 0, prefix4 = 0;
    std::uint32_t shape = 0;
    std::uint32_t roles = 0;
    std::uint32_t cluster = 0;
    std::uint32_t lists = 0;                // the two below
    std::uint32_t letters = 0;              // how it is written, and whether its place forces that
    std::uint32_t begins = 0, goes_on = 0;  // bits of the gazetteers' classes
  };
  // Tokens [first, last) of the sentence.
  struct Stretch {
    std::size_t first = 0, last = 0;
  };

  Word describe(Index<Token> t) const;
  void match_gazetteers(Range<Token> sentence);
  const Word& word(std::size_t i, int offset) const;
  bool is_capital(std::size_t i) const;
  Stretch run_at(std::size_t i) const;
  Stretch joined_run_at(std::size_t i, Range<Token> sentence) const;
  void add_word(std::size_t i, FeatureRows& rows) const;
  void add_clusters(std::size_t i, FeatureRows& rows) const;
  void add_lists(std::size_t i, FeatureRows& rows) const;
  void add_run(std::size_t i, Stretch run, Stretch joined, std::uint32_t seen, FeatureRows& rows) const;

  const Words& words_;
  HashedTable gazetteers_, clusters_;
  std::vector<Word> sentence_;
};

}  // namespace galley
