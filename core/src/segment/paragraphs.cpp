#include "segment/paragraphs.h"

#include <cstdint>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {

std::vector<Span> find_paragraphs(std::string_view text) {
  std::vector<Span> paragraphs;
  Span line;  // from the first to the last character of the line that is not white space; empty before the first
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_line_break(c.value)) {
      if (!line.empty()) paragraphs.push_back(line);
      line = {};
    } else if (!is_space(c.value)) {
      if (line.empty()) line.start = at;
      line.end = at + c.size;
    }
    at += c.size;
  }
  if (!line.empty()) paragraphs.push_back(line);
  return paragraphs;
}

}  // namespace galley
