// Quotes as text that a person can read.
#pragma once

#include <string>
#include <string_view>

#include "galley/report.h"

namespace galley::testing {

inline std::string_view name_of(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::direct:
      return "direct";
    case QuoteKind::mixed:
      return "mixed";
    case QuoteKind::indirect:
      return "indirect";
    case QuoteKind::scare:
      return "scare";
  }
  return "?";
}

/// One line a quote: KIND: SOURCE = SPEAKER [CUE] CONTENT + CONTENT. What stands inside another quote is indented.
inline std::string shown(const Layer<Quote>& quotes, const Layer<Entity>& entities, std::string_view text) {
  std::string out;
  for (const Quote& quote : quotes) {
    if (!out.empty()) out += '\n';
    for (auto parent = quote.parent; parent; parent = quotes[*parent].parent) out += "  ";
    out += name_of(quote.kind);
    out += ':';
    if (quote.source) out.append(" ").append(quote.source->of(text));
    if (quote.speaker) out.append(" = ").append(entities[*quote.speaker].name.of(text));
    if (quote.cue) out.append(" [").append(quote.cue->span.of(text)).append("]");
    for (std::size_t i = 0; i < quote.contents.size(); ++i)
      out.append(i == 0 ? " " : " + ").append(quote.contents[i].of(text));
  }
  return out;
}

}  // namespace galley::testing
