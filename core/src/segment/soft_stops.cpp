#include "segment/soft_stops.h"

#include <algorithm>
#include <string_view>

namespace galley {
namespace {

bool is_one_of(std::string_view word, std::string_view characters) {
  return word.size() == 1 && characters.find(word.front()) != std::string_view::npos;
}

bool is_number_with(const Document& document, Index<Token> t, char separator, int times) {
  const std::string_view word = document.word(t);
  return document.token(t).kind == TokenKind::number && std::count(word.begin(), word.end(), separator) == times;
}

}  // namespace

Index<Token> emoticon_end(const Document& document, Index<Token> t, Index<Token> end) {
  if (!document.token(t).space_before) return t;
  const auto glued = [&](Index<Token> part) { return part < end && !document.token(part).space_before; };
  Index<Token> mouth = t + 1;
  if (is_one_of(document.word(t), ":;=")) {
    if (glued(mouth) && is_one_of(document.word(mouth), "-")) ++mouth;
    if (glued(mouth) && is_one_of(document.word(mouth), ")(DPp]")) return mouth + 1;
  } else if (is_one_of(document.word(t), "^")) {
    if (glued(mouth) && is_one_of(document.word(mouth), "_-.")) ++mouth;
    if (glued(mouth) && is_one_of(document.word(mouth), "^")) return mouth + 1;
  }
  return t;
}

Index<Token> note_end(const Document& document, Index<Token> t, Index<Token> end) {
  const bool is_note = t + 2 < end && document.word(t) == "[" && document.token(t + 1).kind == TokenKind::number &&
                       document.word(t + 2) == "]";
  return is_note ? t + 3 : t;
}

Index<Token> stamp_end(const Document& document, Index<Token> t, Index<Token> end) {
  if (t + 1 >= end || !is_number_with(document, t, '/', 2)) return t;
  if (document.word(t + 1).find(':') == std::string_view::npos || document.token(t + 1).kind != TokenKind::number)
    return t;
  const bool half_of_day = t + 2 < end && (document.folded(t + 2) == "am" || document.folded(t + 2) == "pm");
  return half_of_day ? t + 3 : t + 2;
}

}  // namespace galley
