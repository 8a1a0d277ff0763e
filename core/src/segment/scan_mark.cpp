#include "segment/scan_mark.h"

#include <utf8proc.h>

#include "text/unicode.h"

namespace galley {
namespace {

std::uint32_t past_combining_marks(const Cursor& text, std::uint32_t at) {
  while (is_mark(text.at(at).value)) at += text.at(at).size;
  return at;
}

// One grapheme cluster (UAX #29): an emoji with its modifiers is one token.
std::uint32_t cluster_end(const Cursor& text, std::uint32_t at) {
  utf8proc_int32_t state = 0;
  CodePoint previous = text.at(at);
  at += previous.size;
  while (at < text.end()) {
    const CodePoint c = text.at(at);
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous.value),
                                         static_cast<utf8proc_int32_t>(c.value), &state))
      break;
    at += c.size;
    previous = c;
  }
  return at;
}

bool is_symbol_among_punctuation(char32_t c) { return c == '%' || c == '@' || c == '#' || c == '&'; }

}  // namespace

ScannedMark scan_mark(const Cursor& text, std::uint32_t at) {
  const char32_t c = text.at(at).value;
  const std::uint32_t one = at + text.at(at).size;
  // The quotation marks of LaTeX and of typewriters: ``so''.
  if ((c == '\'' || c == '`') && text.is(one, static_cast<char>(c))) return {TokenKind::quote_mark, one + 1};
  if (is_single_quote(c) || is_double_quote(c) || c == '`')
    return {TokenKind::quote_mark, past_combining_marks(text, one)};
  if (c == '.' || c == '-') {
    std::uint32_t end = one;
    while (text.is(end, static_cast<char>(c))) ++end;
    return {TokenKind::punctuation, past_combining_marks(text, end)};
  }
  if (is_punctuation(c) && !is_symbol_among_punctuation(c))
    return {TokenKind::punctuation, past_combining_marks(text, one)};
  return {TokenKind::symbol, cluster_end(text, at)};
}

}  // namespace galley
