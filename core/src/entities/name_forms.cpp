#include "entities/name_forms.h"

#include "text/word_table.h"

namespace galley {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

struct Chain {
  std::uint32_t first = kNone;  // of the forms with these words
};

}  // namespace

std::string_view folded_words(const Document& document, Range<Token> tokens) {
  return document.text.folded.of(
      {document.token(tokens.first).folded.start, document.token(tokens.last - 1).folded.end});
}

NameForms find_forms(const Words& words, const Pages<NameSpan>& names) {
  NameForms found;
  found.of_names.reserve(names.size());
  WordTable<Chain> by_words(64);
  std::vector<std::uint32_t> next;  // of each form the next with the same words and another type
  for (const NameSpan& name : names) {
    Chain& chain = by_words.of(folded_words(words.document(), name.tokens));
    std::uint32_t* link = &chain.first;
    while (*link != kNone && found.forms[*link].type != name.type) link = &next[*link];
    if (*link == kNone) {
      *link = found.size();
      found.forms.push_back({name.tokens, name.type, 0, chain.first});
      next.push_back(kNone);
      found.of_names.push_back(found.size() - 1);
    } else {
      found.of_names.push_back(*link);
    }
    ++found.forms[found.of_names.back()].times;
  }
  return found;
}

}  // namespace galley
