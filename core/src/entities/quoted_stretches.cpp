#include "entities/quoted_stretches.h"

#include <string_view>

namespace galley {
namespace {

// As folded: “, " and the like are one character, those of typewriters two.
bool is_double_mark(std::string_view word) { return word == "\"" || word == "''" || word == "``"; }

bool opens_sentence(const Document& document, Index<Token> mark, Range<Token> paragraph) {
  if (!(paragraph.first < mark)) return false;
  const std::string_view before = document.folded(mark - 1);
  return before == "." || before == "?" || before == "!";
}

}  // namespace

std::vector<QuotedStretch> find_quoted_stretches(const Document& document) {
  std::vector<QuotedStretch> stretches;
  for (const Paragraph& paragraph : document.segments.paragraphs) {
    bool open = false, first = true;
    for (const Index<Token> t : paragraph.tokens) {
      if (!is_double_mark(document.folded(t))) continue;
      if (open) {
        stretches.back().tokens.last = t;
      } else {
        const bool answers = !first && stretches.back().tokens.last + 1 == t;
        const bool continues = !first && !answers && opens_sentence(document, t, paragraph.tokens);
        stretches.push_back({{t + 1, paragraph.tokens.last}, answers, continues});
      }
      open = !open;
      first = false;
    }
  }
  return stretches;
}

}  // namespace galley
