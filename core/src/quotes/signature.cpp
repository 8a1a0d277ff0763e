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

bool is_dash(const Reading& reading, Index<Token> t) {
  return reading.folded(t).find_first_not_of('-') == std::string_view::npos;
}

// “…” — Veronica Cruz    the dash and the name end the paragraph, or are the next one
std::optional<Range<Token>> signature(const Reading& reading, const Marked& marked) {
  if (!marked.closed || marked.parent) return std::nullopt;
  // Marked words at the end of an article are not its author's: … “the best.” -- Jane Poe.
  if (reading.sentence_at(marked.tokens.first).first < marked.tokens.first) return std::nullopt;
  const Index<Token> dash = marked.tokens.last;
  if (dash >= reading.all().last || !is_dash(reading, dash)) return std::nullopt;
  const Index<Token> end = reading.paragraph_at(dash).last;
  if (end.value - dash.value < 2 || end.value - dash.value > kLongestSignature + 1) return std::nullopt;
  const auto name = phrase_at(reading, dash + 1, end, true);
  if (!name || reading.token(dash + 1).letter_case == LetterCase::lower) return std::nullopt;
  const bool ends = name->last == end || reading.token(name->last).kind == TokenKind::punctuation;
  return ends ? name : std::nullopt;
}

// A person or a body; a place and a dash begin the report.
bool can_sign(const Reading& reading, Index<Token> t) {
  const auto name = reading.name_at(t);
  if (!name) return false;
  const EntityType type = reading.entities.entities[reading.entities.mentions[*name].entity].type;
  return type == EntityType::person || type == EntityType::organization;
}

// Veronica Cruz — “…”    the name begins the paragraph, and the stretch ends it
std::optional<Range<Token>> name_in_front(const Reading& reading, const Unit& unit) {
  const Index<Token> at = reading.marks[unit.front()].tokens.first;
  const Range<Token> paragraph = reading.paragraph_at(at);
  if (at.value < paragraph.first.value + 2 || at.value > paragraph.first.value + kLongestSignature + 1)
    return std::nullopt;
  const Range<Token> last = reading.marks[unit.back()].tokens;
  if (last.last < reading.paragraph_at(last.first).last || !is_dash(reading, at - 1)) return std::nullopt;
  const auto name = phrase_at(reading, paragraph.first, at - 1, true);
  return name && name->last == at - 1 && can_sign(reading, name->first) ? name : std::nullopt;
}

}  // namespace

void attribute_to_signature(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    if (!is_free(drafts, unit)) continue;
    auto name = signature(reading, reading.marks[unit.back()]);
    if (!name) name = name_in_front(reading, unit);
    if (!name) continue;
    drafts.add({contents_of(reading, unit), {}, *name, &rules::kQuoteDashSpeaker}, {}, unit);
  }
}

}  // namespace galley
