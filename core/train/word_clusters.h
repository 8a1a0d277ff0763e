// Classes of words that stand in like places: "London", "Paris" and "Tokyo" in one.
//
// The exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): a word moves to the class that makes the
// text likeliest under a class bigram model, until few still move.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysed.h"

namespace galley::train {

/// Words of texts, as the tagger's features see them: as written, digits all alike.
class WordCorpus {
 public:
  void add(std::string_view text, const Lexicons& lexicons);

  /// Words by number, in the order they first came in; kBoundary between sentences.
  static constexpr std::uint32_t kBoundary = 0xFFFFFFFF;
  const std::vector<std::uint32_t>& words() const { return words_; }
  const std::vector<std::string>& vocabulary() const { return vocabulary_; }

 private:
  std::vector<std::uint32_t> words_;
  std::vector<std::string> vocabulary_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

struct WordClass {
  std::string word;
  std::uint8_t number = 0;  ///< 1 … classes
};

/// Of the words that come at least `least` times, the commonest first. All arithmetic is on integers.
std::vector<WordClass> cluster_words(const WordCorpus& corpus, std::uint32_t classes, std::uint32_t least);

}  // namespace galley::train
