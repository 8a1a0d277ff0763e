// The same quotation given to two speakers. Both places are shown, the later one first.
//
// Left alone: a speaker who is not named beside the quotation at both places ("she said" says nothing of whom a copy
// means), or who can stand for the other (a capital and its country).
#include <algorithm>
#include <optional>

#include "findings/kinds.h"
#include "findings/quote_pairs.h"

namespace galley {
namespace {

// Who is named as the source in the quotation's own paragraph.
std::optional<Index<Entity>> named_speaker_of(const Overview& overview, const Quote& quote, Span words) {
  if (!quote.speaker || overview.paragraph_at(quote.source->start) != overview.paragraph_at(words.start))
    return std::nullopt;
  return overview.names_entity(*quote.source, *quote.speaker) ? quote.speaker : std::nullopt;
}

}  // namespace

void find_quote_speakers(const Overview& overview, Findings& findings) {
  const Report& report = overview.report();
  for (const QuotePair& pair : find_quote_pairs(overview)) {
    const auto copy = named_speaker_of(overview, report.quotes[pair.copy], pair.copy_words);
    const auto original = named_speaker_of(overview, report.quotes[pair.original], pair.original_words);
    if (!copy || !original || *copy == *original) continue;
    const auto& related = report.entities[*copy].related;
    if (std::binary_search(related.begin(), related.end(), *original)) continue;
    findings.push_back({FindingKind::quote_speaker,
                        Severity::high,
                        {pair.copy_words, pair.original_words},
                        {*copy, *original},
                        {pair.copy, pair.original},
                        "two-speakers"});
  }
}

}  // namespace galley
