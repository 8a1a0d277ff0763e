// An organisation's acronym that is used twice or more and never spelt out.
//
// Left alone: what every reader knows (data/known_acronyms.tsv), call signs of stations, headlines, an acronym whose
// letters begin the words of a name anywhere in the text, one that stands in brackets or has something in brackets or
// an apposition behind it.
#include "findings/acronyms.h"
#include "findings/kinds.h"

namespace galley {

void find_unexplained_acronyms(const Overview& overview, Findings& findings) {
  for (const AcronymUse& use : find_acronym_uses(overview))
    if (use.times > 1 && !use.explanation)
      findings.push_back(
          {FindingKind::acronym_unexplained, Severity::low, {use.first}, {use.entity}, {}, "never-spelt-out"});
}

}  // namespace galley
