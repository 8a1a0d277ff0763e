#include "lexicon/word_classes.h"

#include <array>
#include <utility>

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

constexpr std::array<std::pair<std::string_view, WordClass>, 12> kNames{{
    {"determiner", WordClass::determiner},
    {"possessive", WordClass::possessive},
    {"pronoun", WordClass::pronoun},
    {"object", WordClass::object},
    {"relative", WordClass::relative},
    {"preposition", WordClass::preposition},
    {"subordinator", WordClass::subordinator},
    {"coordinator", WordClass::coordinator},
    {"auxiliary", WordClass::auxiliary},
    {"negation", WordClass::negation},
    {"adverb", WordClass::adverb},
    {"verb", WordClass::verb},
}};

}  // namespace

WordClasses::WordClasses() {
  for_each_row<2>(tables::function_words(), [&](const auto& cells) {
    for (const auto& [name, word_class] : kNames)
      if (cells[1] == name) classes_.emplace(cells[0], word_class);
  });
}

WordClass WordClasses::of(std::string_view folded) const {
  if (const auto found = classes_.find(folded); found != classes_.end()) return found->second;
  return folded.size() > 4 && folded.ends_with("ly") ? WordClass::adverb : WordClass::open;
}

}  // namespace galley
