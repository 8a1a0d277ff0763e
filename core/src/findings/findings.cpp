#include "findings/findings.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "findings/kinds.h"
#include "findings/overview.h"

namespace galley {
namespace {

using Find = void (*)(const Overview&, Findings&);

constexpr std::pair<FindingKind, Find> kRules[] = {
    {FindingKind::unattributed_quote, find_unattributed_quotes},
    {FindingKind::quote_wording, find_quote_wordings},
    {FindingKind::quote_speaker, find_quote_speakers},
    {FindingKind::changed_number, find_changed_numbers},
    {FindingKind::changed_date, find_changed_dates},
    {FindingKind::changed_name, find_changed_names},
    {FindingKind::name_spelling, find_name_spellings},
    {FindingKind::acronym_unexplained, find_unexplained_acronyms},
    {FindingKind::acronym_late, find_late_acronyms},
    {FindingKind::unbalanced_mark, find_unbalanced_marks},
    {FindingKind::mixed_marks, find_mixed_marks},
    {FindingKind::loaded_cue, find_loaded_cues},
    {FindingKind::repeated_paragraph, find_repeated_paragraphs},
    {FindingKind::ambiguous_source, find_ambiguous_sources},
    {FindingKind::weekday_date, find_weekday_dates},
};

bool in_report_order(const Finding& a, const Finding& b) {
  return std::tie(a.spans.front(), a.kind) < std::tie(b.spans.front(), b.kind);
}

}  // namespace

std::vector<Finding> find_findings(const Layers& layers, FindingKinds muted) {
  const Overview overview(layers);
  Findings findings;
  for (const auto& [kind, find] : kRules)
    if (!muted.has(kind)) find(overview, findings);
  std::stable_sort(findings.begin(), findings.end(), in_report_order);
  return findings;
}

}  // namespace galley
