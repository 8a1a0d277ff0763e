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
    {FindingKind::changed_number, find_changed_numbers}, {FindingKind::changed_date, find_changed_dates},
    {FindingKind::changed_name, find_changed_names},     {FindingKind::repeated_paragraph, find_repeated_paragraphs},
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
