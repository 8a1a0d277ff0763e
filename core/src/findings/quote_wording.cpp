// The same quotation at two places with different words. Both are shown, the later one first.
//
// Left alone: a part of a quotation, as a headline has it; other styles of marks, capitals and dashes; what an editor
// marks as his own: brackets and dots; changed names and numbers, which are findings of their own.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "findings/kinds.h"
#include "findings/quote_pairs.h"

namespace galley {
namespace {

bool is_of_editor(std::string_view words) {
  return words.find_first_of("[]()") != std::string_view::npos || words.find("...") != std::string_view::npos ||
         words.find("…") != std::string_view::npos;
}

// The words, with the tokens beside them.
std::string_view widened(const Overview& overview, Span side) {
  const Document& document = overview.document();
  Index<Token> first = overview.token_at(side.start), last = overview.token_at(side.end);
  if (first.value > 0) first = first - 1;
  if (document.segments.tokens.contains(last)) ++last;
  return overview.words_of(document.span({first, last}));
}

// Inside the marks; what is left out or put in must have words on both sides, or one quotation is a part of the other.
bool is_inside(const Overview& overview, Span side, Span words, bool with_margin) {
  const Range<Token> all = overview.tokens_of(words);
  const Index<Token> first = overview.token_at(side.start), last = overview.token_at(side.end);
  const std::uint32_t margin = with_margin ? 2 : 1;
  return all.first + margin <= first && last + margin <= all.last;
}

bool is_changed(const Overview& overview, const Change& change, const QuotePair& pair) {
  if (change.kind != ChangeKind::wording) return false;
  const bool with_margin = change.original.empty() || change.copy.empty();
  return is_inside(overview, change.copy, pair.copy_words, with_margin) &&
         is_inside(overview, change.original, pair.original_words, with_margin) &&
         !is_of_editor(widened(overview, change.copy)) && !is_of_editor(widened(overview, change.original));
}

}  // namespace

void find_quote_wordings(const Overview& overview, Findings& findings) {
  for (const QuotePair& pair : find_quote_pairs(overview)) {
    const auto first = std::lower_bound(pair.changes->begin(), pair.changes->end(), pair.copy_words.start,
                                        [](const Change& c, std::uint32_t b) { return c.copy.start < b; });
    const auto last = std::lower_bound(first, pair.changes->end(), pair.copy_words.end,
                                       [](const Change& c, std::uint32_t b) { return c.copy.start < b; });
    const bool changed =
        std::any_of(first, last, [&](const Change& change) { return is_changed(overview, change, pair); });
    if (!changed) continue;
    findings.push_back({FindingKind::quote_wording,
                        Severity::medium,
                        {pair.copy_words, pair.original_words},
                        {},
                        {pair.copy, pair.original},
                        "words-changed"});
  }
}

}  // namespace galley
