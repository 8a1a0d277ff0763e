// What the tagger sees of each word when it looks for names: the word and its neighbours, affixes and shape, what the
// lexicon, the gazetteers and the word clusters say of it, and the stretch of capitals it stands in.
#pragma once

#include <array>
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
  /// Views; the words and the tables' bytes must outlive it. `coarse` maps a cluster to one of fewer.
  NameFeatures(const Words& words, HashedTable gazetteers, HashedTable clusters);

  /// Fills `rows` with the features of the sentence's tokens.
  void read(Range<Token> sentence, FeatureRows& rows);

 private:
  struct Word;
  const Words& words_;
  HashedTable gazetteers_, clusters_;
  std::vector<Word> sentence_;
};

}  // namespace galley
