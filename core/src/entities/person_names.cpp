#include "entities/person_names.h"

#include <algorithm>
#include <string_view>

#include "entities/name_context.h"

namespace galley {
namespace {

// "is an American film actress": words up to the noun. Bounds the search.
constexpr std::uint32_t kDescriptionReach = 5;

}  // namespace

Sex sex_of(const Words& words, const NameSpan& name, Range<Token> sentence) {
  const Range<Token> title = title_before(words, name.tokens.first, sentence);
  if (!title.empty() && words.phrase(title).sex != Sex::unknown) return words.phrase(title).sex;
  // A lone word is a family name more often than not ("Kelly said").
  const LexiconEntry& first = words.entry(name.tokens.first);
  const bool forename = first.has(WordRole::forename) && (name.tokens.size() > 1 || !first.has(WordRole::surname));
  return forename ? first.sex : Sex::unknown;
}

Sex sex_of_noun_before(const Words& words, Index<Token> name, Range<Token> sentence) {
  if (!(sentence.first < name) || words.capital(name - 1) != Capital::none) return Sex::unknown;
  return words.is(name - 1, WordRole::person_noun) ? words.entry(name - 1).sex : Sex::unknown;
}

Sex sex_of_noun_behind(const Words& words, Index<Token> end, Range<Token> sentence) {
  if (!sentence.contains(end)) return Sex::unknown;
  const std::string_view link = words.folded(end);
  if (link != "," && link != "is" && link != "was") return Sex::unknown;
  const Index<Token> stop{std::min(sentence.last.value, end.value + 1 + kDescriptionReach)};
  for (Index<Token> t = end + 1; t < stop; ++t) {
    if (words.capital(t) == Capital::none && words.is(t, WordRole::person_noun)) return words.entry(t).sex;
    const WordClass word_class = words.entry(t).word_class;
    const bool goes_on = word_class == WordClass::open || word_class == WordClass::determiner;
    if (!goes_on || words.document().token(t).kind != TokenKind::word) return Sex::unknown;
  }
  return Sex::unknown;
}

std::vector<Index<Sentence>> sentences_of(const Document& document, const Pages<NameSpan>& names) {
  std::vector<Index<Sentence>> sentences;
  sentences.reserve(names.size());
  Index<Sentence> s{0};
  for (const NameSpan& name : names) {
    while (!document.segments.sentences[s].tokens.contains(name.tokens.first)) ++s;
    sentences.push_back(s);
  }
  return sentences;
}

}  // namespace galley
