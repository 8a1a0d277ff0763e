// Findings as text that a person can read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "galley/report.h"

namespace galley::testing {

inline constexpr std::string_view kFindingKindNames[] = {
    "unattributed-quote", "quote-wording", "quote-speaker",       "changed-number",   "changed-date",
    "changed-name",       "name-spelling", "acronym-unexplained", "acronym-late",     "unbalanced-mark",
    "mixed-marks",        "loaded-cue",    "repeated-paragraph",  "ambiguous-source", "weekday-date"};
inline constexpr std::string_view kSeverityNames[] = {"high", "medium", "low"};

/// The words of a span; of more than nine only the first four and the last three.
inline std::string shown_ends(std::string_view words) {
  std::vector<std::string_view> parts;
  for (std::size_t at = words.find_first_not_of(" \n"); at < words.size(); at = words.find_first_not_of(" \n", at)) {
    const std::size_t end = std::min(words.find_first_of(" \n", at), words.size());
    parts.push_back(words.substr(at, end - at));
    at = end;
  }
  if (parts.size() <= 9) return std::string(words);
  std::string out;
  for (std::size_t i = 0; i < 4; ++i) out.append(parts[i]).append(" ");
  out += "…";
  for (std::size_t i = parts.size() - 3; i < parts.size(); ++i) out.append(" ").append(parts[i]);
  return out;
}

/// One line a finding: SEVERITY KIND RULE: SPAN | SPAN [ENTITY; ENTITY]
inline std::string shown(const std::vector<Finding>& findings, const Layer<Entity>& entities, std::string_view text) {
  std::string out;
  for (const Finding& finding : findings) {
    if (!out.empty()) out += '\n';
    out += kSeverityNames[static_cast<std::size_t>(finding.severity)];
    out.append(" ").append(kFindingKindNames[static_cast<std::size_t>(finding.kind)]);
    out.append(" ").append(finding.rule);
    for (std::size_t i = 0; i < finding.spans.size(); ++i)
      out.append(i == 0 ? ": " : " | ").append(shown_ends(finding.spans[i].of(text)));
    for (std::size_t i = 0; i < finding.entities.size(); ++i)
      out.append(i == 0 ? " [" : "; ").append(entities[finding.entities[i]].name.of(text));
    if (!finding.entities.empty()) out += ']';
  }
  return out;
}

}  // namespace galley::testing
