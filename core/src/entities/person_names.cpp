#include "entities/person_names.h"

#include "entities/name_context.h"

namespace galley {

Sex sex_of(const Words& words, const NameSpan& name, Range<Token> sentence) {
  const Range<Token> title = title_before(words, name.tokens.first, sentence);
  if (!title.empty() && words.phrase(title).sex != Sex::unknown) return words.phrase(title).sex;
  // A lone word is a family name more often than not ("Kelly said").
  const LexiconEntry& first = words.entry(name.tokens.first);
  const bool forename = first.has(WordRole::forename) && (name.tokens.size() > 1 || !first.has(WordRole::surname));
  return forename ? first.sex : Sex::unknown;
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
