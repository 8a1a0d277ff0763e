// An organisation's acronym that is spelt out only after its first use. Both places are shown.
//
// Left alone, beside what acronym_unexplained.cpp leaves alone: an explanation in the sentence of the first use.
#include "findings/acronyms.h"
#include "findings/kinds.h"

namespace galley {

void find_late_acronyms(const Overview& overview, Findings& findings) {
  for (const AcronymUse& use : find_acronym_uses(overview)) {
    if (!use.explanation || use.explanation->start <= use.first.start) continue;
    if (overview.sentence_at(use.explanation->start) == overview.sentence_at(use.first.start)) continue;
    findings.push_back(
        {FindingKind::acronym_late, Severity::low, {use.first, *use.explanation}, {use.entity}, {}, "spelt-out-later"});
  }
}

}  // namespace galley
