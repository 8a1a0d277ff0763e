#include "unit/segment/segmented.h"

namespace galley::testing {

std::string_view name_of(TokenKind kind) {
  constexpr std::string_view kNames[] = {"word",  "abbreviation", "initial",    "possessive",  "number", "url",
                                         "email", "handle",       "quote_mark", "punctuation", "symbol"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string tokens_of(const Document& document) {
  std::string out;
  for (const Index<Token> t : document.segments.tokens.all()) {
    if (!out.empty()) out += document.token(t).space_before ? ' ' : '|';
    out += document.word(t);
  }
  return out;
}

}  // namespace galley::testing
