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

/// Words in marks that nobody is named for.
void find_unattributed_quotes(const Overview& overview, Findings& findings);

/// The same quotation at two places: with other words, of other speakers.
void find_quote_wordings(const Overview& overview, Findings& findings);
void find_quote_speakers(const Overview& overview, Findings& findings);

/// "Zelensky" and "Zelenskyy".
void find_name_spellings(const Overview& overview, Findings& findings);

/// Acronyms that are never spelt out, or only after their first use.
void find_unexplained_acronyms(const Overview& overview, Findings& findings);
void find_late_acronyms(const Overview& overview, Findings& findings);

/// Quotation marks that open or close nothing.
void find_unbalanced_marks(const Overview& overview, Findings& findings);

/// Quotation marks of several styles: one finding for the text.
void find_mixed_marks(const Overview& overview, Findings& findings);

/// One speaker "claimed", another one "said".
void find_loaded_cues(const Overview& overview, Findings& findings);

/// "He said", and two men it could be.
void find_ambiguous_sources(const Overview& overview, Findings& findings);

}  // namespace galley
