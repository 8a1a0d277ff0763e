#include "segment/paragraphs.h"

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {

std::optional<Span> next_paragraph(std::string_view text, std::uint32_t at) {
  Span line;  // from the first to the last character that is not white space; empty before the first
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (is_line_break(c.value)) {
      if (!line.empty()) break;
    } else if (!is_space(c.value)) {
      if (line.empty()) line.start = at;
      line.end = at + c.size;
    }
    at += c.size;
  }
  return line.empty() ? std::nullopt : std::optional(line);
}

}  // namespace galley
