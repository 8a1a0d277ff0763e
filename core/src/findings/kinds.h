// The rules of findings, one for each kind. Each adds what it finds, in no particular order.
#pragma once

#include <vector>

#include "findings/overview.h"
#include "galley/report.h"

namespace galley {

using Findings = std::vector<Finding>;

/// Paragraphs that stand there again, those that follow one another as they did before in one finding.
void find_repeated_paragraphs(const Overview& overview, Findings& findings);

/// What near copies have in another's place: a number, a date, a name.
void find_changed_numbers(const Overview& overview, Findings& findings);
void find_changed_dates(const Overview& overview, Findings& findings);
void find_changed_names(const Overview& overview, Findings& findings);

/// "Monday, 3 June 2026", a Wednesday. Without a year in the date the article's own decides.
void find_weekday_dates(const Overview& overview, Findings& findings);

}  // namespace galley
