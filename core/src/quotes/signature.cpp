#include "quotes/signature.h"

#include <cstdint>
#include <optional>
#include <string_view>

#include "quotes/noun_phrases.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {
namespace {

// Longest name behind a dash, in tokens: "— Steve Quinlan, Des Moines".
constexpr std::uint32_t kLongestSignature = 10;

// “…” — Veronica Cruz    the dash and the name end the paragraph, or are the next one
std::optional<Range<Token>> signature(const Reading& reading, const Marked& marked) {
  if (!marked.closed || marked.parent) return std::nullopt;
  const Index<Token> dash = marked.tokens.last;
  if (dash >= reading.all().last || reading.folded(dash).find_first_not_of('-') != std::string_view::npos)
    return std::nullopt;
  const Index<Token> end = reading.paragraph_at(dash).last;
  if (end.value - dash.value < 2 || end.value - dash.value > kLongestSignature + 1) return std::nullopt;
  const auto name = phrase_at(reading, dash + 1, end, true);
  if (!name || reading.token(dash + 1).letter_case == LetterCase::lower) return std::nullopt;
  const bool ends = name->last == end || reading.token(name->last).kind == TokenKind::punctuation;
  return ends ? name : std::nullopt;
}

}  // namespace

void attribute_to_signature(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    if (!is_free(drafts, unit)) continue;
    const auto name = signature(reading, reading.marks[unit.back()]);
    if (!name) continue;
    drafts.add({contents_of(reading, unit), {}, *name, &rules::kQuoteDashSpeaker}, {}, unit);
  }
}

}  // namespace galley
