// Words that hold a sentence together: where a noun phrase ends and a clause begins shows in them.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace galley {

enum class WordClass : std::uint8_t {
  open,  ///< a noun, verb, adjective or name: everything that is not below
  determiner,
  possessive,  ///< "his"
  pronoun,     ///< "he", as a subject
  object,      ///< "him"
  relative,    ///< "who"
  preposition,
  subordinator,
  coordinator,
  auxiliary,
  negation,
  adverb,
  verb,  ///< common ones that report nothing: "took", "makes"
};

/// The list of core/data/function_words.tsv. Immutable.
class WordClasses {
 public:
  WordClasses();

  /// The class of a folded word; words ending in -ly are adverbs.
  WordClass of(std::string_view folded) const;

 private:
  std::unordered_map<std::string_view, WordClass> classes_;
};

}  // namespace galley
