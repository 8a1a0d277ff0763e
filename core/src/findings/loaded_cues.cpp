// A cue that takes a side ("claimed", "admitted"; data/loaded_verbs.tsv), used for one speaker where others of the text
// "said" or "replied". One finding for a speaker, with the cues.
//
// Left alone: one such cue; a speaker who has as many neutral ones or more; a text in which everybody gets them; "police
// allege", which is the right word before a court has judged; what was not said ("did not claim").
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "findings/kinds.h"
#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

constexpr std::size_t kFewestLoaded = 2;
constexpr std::uint32_t kFewestPlain = 2;

// Who alleges by office.
bool is_prosecution(const Overview& overview, Span source) {
  for (const Index<Token> t : overview.tokens_of(source)) {
    const std::string_view word = overview.document().folded(t);
    for (const std::string_view stem :
         {"police", "prosecut", "attorney", "lawsuit", "complaint", "indict", "plaintiff"})
      if (word.starts_with(stem)) return true;
  }
  return false;
}

struct Cues {
  std::vector<Index<Quote>> loaded;
  std::uint32_t plain = 0;
};

std::vector<Cues> cues_of_speakers(const Overview& overview) {
  std::vector<Cues> speakers(overview.report().entities.size());
  for (const Index<Quote> i : overview.report().quotes.all()) {
    const Quote& quote = overview.report().quotes[i];
    if (!quote.speaker || !quote.cue || quote.cue->modality != Modality::actual || quote.parent) continue;
    if (overview.repeats(quote.cue->span)) continue;
    Cues& cues = speakers[quote.speaker->value];
    if (!find_row(tables::loaded_verbs(), quote.cue->lemma))
      cues.plain += quote.cue->stance == Stance::neutral;
    else if (!is_prosecution(overview, *quote.source))
      cues.loaded.push_back(i);
  }
  return speakers;
}

}  // namespace

void find_loaded_cues(const Overview& overview, Findings& findings) {
  const std::vector<Cues> speakers = cues_of_speakers(overview);
  std::uint32_t others_said = 0;
  for (const Cues& cues : speakers)
    if (cues.loaded.empty()) others_said += cues.plain;
  if (others_said < kFewestPlain) return;
  for (std::uint32_t e = 0; e < speakers.size(); ++e) {
    const Cues& cues = speakers[e];
    if (cues.loaded.size() < kFewestLoaded || cues.plain >= cues.loaded.size()) continue;
    Finding finding{FindingKind::loaded_cue, Severity::low, {}, {{e}}, cues.loaded, "loaded-beside-said"};
    for (const Index<Quote> quote : cues.loaded) finding.spans.push_back(overview.report().quotes[quote].cue->span);
    findings.push_back(std::move(finding));
  }
}

}  // namespace galley
