// The whole way from text to findings.
#include "findings/findings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>

#include "cases/case_file.h"
#include "galley/galley.h"
#include "unit/findings/shown_findings.h"

namespace galley {
namespace {

Report analysed(const std::string& text, FindingKinds muted = {}) {
  static const Analyzer analyzer;
  return std::get<Report>(analyzer.analyze(text, {CalendarDate::of(2026, 6, 10), muted}));
}

class FindingCases : public ::testing::TestWithParam<const char*> {};

TEST_P(FindingCases, AreFoundAsExpected) {
  for (const auto& c : testing::load_cases("findings/" + std::string(GetParam()) + ".txt")) {
    SCOPED_TRACE(c.title);
    const Report report = analysed(c.input);
    EXPECT_EQ(validate(report, c.input), std::nullopt);
    EXPECT_EQ(testing::shown(report.findings, report.entities, c.input), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, FindingCases,
                         ::testing::Values("acronyms", "ambiguous_source", "changed", "loaded_cue", "mixed_marks",
                                           "name_spelling", "quote_speaker", "quote_wording", "repeated_paragraph",
                                           "unattributed_quote", "unbalanced_mark", "weekday_date"),
                         [](const auto& file) { return std::string(file.param); });

// One of each of several kinds.
const std::string kMany =
    "Pumps are late\n"
    "On Monday, 3 June 2026, the pumps failed. Anna Lindqvist said, “Nobody came.\n"
    "The storm closed 14 of the harbour's berths, and the ferries stayed in port until the morning.\n"
    "The mayor slept.\n"
    "The storm closed 41 of the harbour's berths, and the ferries stayed in port until the morning.\n";

std::size_t count(const Report& report, FindingKind kind) {
  return static_cast<std::size_t>(
      std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& f) { return f.kind == kind; }));
}

TEST(Findings, MutedKindsAreLeftOutAndNoOthers) {
  const Report all = analysed(kMany);
  EXPECT_EQ(count(all, FindingKind::weekday_date), 1U);
  EXPECT_EQ(count(all, FindingKind::unbalanced_mark), 1U);
  EXPECT_EQ(count(all, FindingKind::changed_number), 1U);
  EXPECT_EQ(count(all, FindingKind::repeated_paragraph), 1U);
  for (std::uint32_t k = 0; k < kFindingKinds; ++k) {
    const auto kind = static_cast<FindingKind>(k);
    Report rest = all;
    std::erase_if(rest.findings, [&](const Finding& f) { return f.kind == kind; });
    EXPECT_EQ(analysed(kMany, {kind}), rest) << k;
  }
}

TEST(Findings, OfAnEmptyTextAreNone) { EXPECT_TRUE(analysed("").findings.empty()); }

// What the rules look at, thrown together: whatever comes out must be a sound report.
TEST(Findings, SoundOnAnyWords) {
  const std::string pieces[] = {"“",
                                "”",
                                "\"",
                                "'",
                                " ",
                                "\n",
                                "said",
                                " Ann Lee ",
                                "<",
                                ">",
                                "NHFB",
                                "(",
                                ")",
                                "[",
                                "…",
                                "3 June",
                                "Monday",
                                ", ",
                                ".",
                                "he",
                                "é",
                                "claimed",
                                "«",
                                "»",
                                "Nóra",
                                "Nora",
                                "שלום",
                                "🙂",
                                "=",
                                ": ",
                                "José",
                                "2026",
                                "the New Harbour Fisheries Board",
                                "seventeen pumps failed again"};
  std::mt19937 random(20261128);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int n = 0; n < 60; ++n) text += pieces[random() % std::size(pieces)] + (random() % 3 == 0 ? "" : " ");
    text += "\n" + text.substr(0, random() % 2 == 0 ? text.size() : 0);
    EXPECT_EQ(validate(analysed(text), text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace galley
