// Phrases looked up in a document by their words.
//
//   dictionary.add("pointed", "out", entry)      dictionary.longest(document, at, limit)
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/tsv.h"
#include "segment/document.h"
#include "text/word_table.h"

namespace galley {

/// How many words a phrase has whose words are parted by single spaces.
inline std::uint32_t words_in(std::string_view phrase) {
  return phrase.empty() ? 0 : static_cast<std::uint32_t>(1 + std::count(phrase.begin(), phrase.end(), ' '));
}

/// `Entry` has `size`, how many tokens its phrase is long. The words are views, which must stay good.
template <class Entry>
class PhraseDictionary {
 public:
  /// `rest`: the words after the first, parted by single spaces.
  void add(std::string_view first, std::string_view rest, Entry entry) { phrases_.of(first).push_back({rest, entry}); }

  /// The longest phrase that begins at token `at` and ends before `limit`, of equal ones the first added; null if none
  /// does. O(phrases with that first word).
  const Entry* longest(const Document& document, Index<Token> at, Index<Token> limit) const {
    const auto* found = phrases_.find(document.folded(at));
    if (!found) return nullptr;
    const Entry* best = nullptr;
    for (const auto& [rest, entry] : *found)
      if ((!best || entry.size > best->size) && follows(document, rest, at + 1, limit)) best = &entry;
    return best;
  }

 private:
  struct Following {
    std::string_view rest;
    Entry entry;
  };

  static bool follows(const Document& document, std::string_view rest, Index<Token> t, Index<Token> limit) {
    for (; !rest.empty(); ++t) {
      const auto [word, others] = split(rest, ' ');
      if (t >= limit || document.folded(t) != word) return false;
      rest = others;
    }
    return true;
  }

  WordTable<std::vector<Following>> phrases_;
};

}  // namespace galley
