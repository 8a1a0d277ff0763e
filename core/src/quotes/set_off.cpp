#include "quotes/set_off.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace galley {

bool looks_like_name(const Reading& reading, Range<Token> words) {
  return !words.empty() && std::all_of(words.begin(), words.end(), [&](Index<Token> t) {
    const TokenKind kind = reading.token(t).kind;
    const bool is_word = kind == TokenKind::word || kind == TokenKind::abbreviation || kind == TokenKind::initial;
    return is_word && (reading.is_capitalized(t) || reading.is_name(t));
  });
}

bool ends_as_sentence(const Reading& reading, Range<Token> paragraph) {
  static constexpr std::array<std::string_view, 10> kEnds{".", "?", "!", "…", "...", "--", "-", ")", "]", "\""};
  const std::string_view last = reading.folded(paragraph.last - 1);
  const TokenKind kind = reading.token(paragraph.last - 1).kind;
  return kind == TokenKind::quote_mark || kind == TokenKind::abbreviation ||
         std::find(kEnds.begin(), kEnds.end(), last) != kEnds.end();
}

}  // namespace galley
