// Quotation marks of several styles in one text: straight, curly, guillemets. Counted are the marks of two strokes
// around quotations that stand in no other one; the finding shows the first of the rarer style and the first of the
// commoner.
//
// Left alone: marks of one stroke, marks inside other marks, copies of what has been told,
// the values in markup (id="7").
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "findings/kinds.h"
#include "findings/markup.h"
#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t kStyles = 3;

// 0: straight, 1: curly, 2: guillemets; nothing for marks of one stroke.
std::optional<std::size_t> style_of(std::string_view mark) {
  if (mark == "\"" || mark == "''" || mark == "``") return 0;
  if (mark == "«" || mark == "»") return 2;
  return is_double_quote(code_point_at(mark, 0).value) ? std::optional<std::size_t>(1) : std::nullopt;
}

struct Style {
  std::uint32_t pairs = 0;
  Span first;
};

}  // namespace

void find_mixed_marks(const Overview& overview, Findings& findings) {
  const Document& document = overview.document();
  std::array<Style, kStyles> styles{};
  for (const Marked& pair : overview.layers.marks.pairs) {
    const Span span = document.span(pair.tokens);
    if (pair.parent || !pair.closed || overview.repeats(span) || is_in_markup(document, pair.tokens.first)) continue;
    const auto style = style_of(document.word(pair.tokens.first));
    if (!style || style_of(document.word(pair.tokens.last - 1)) != style) continue;
    if (styles[*style].pairs++ == 0) styles[*style].first = span;
  }
  const Style *rarer = nullptr, *commoner = nullptr;
  for (const Style& style : styles) {
    if (style.pairs == 0) continue;
    if (!rarer || style.pairs < rarer->pairs) rarer = &style;
    if (!commoner || style.pairs >= commoner->pairs) commoner = &style;
  }
  if (rarer == commoner) return;
  findings.push_back(
      {FindingKind::mixed_marks, Severity::low, {rarer->first, commoner->first}, {}, {}, "styles-of-marks"});
}

}  // namespace galley
