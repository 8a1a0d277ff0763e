#include "duplicates/duplicates.h"

#include <gtest/gtest.h>

#include <sstream>

#include "cases/case_file.h"
#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

// A group a block: its kind, then its passages, a near one with its similarity before it.
std::string describe(const std::vector<DuplicateGroup>& groups, std::string_view text) {
  std::ostringstream out;
  for (const DuplicateGroup& group : groups) {
    out << (group.kind == DuplicateKind::exact ? "exact" : "near") << (group.quotation ? " quotation" : "") << '\n';
    for (const Copy& copy : group.copies) {
      out << "  ";
      if (copy.similarity != Proportion{1000}) out << '(' << copy.similarity.value() << ") ";
      out << copy.span.of(text) << '\n';
    }
  }
  std::string described = out.str();
  if (!described.empty()) described.pop_back();
  return described.empty() ? "nothing" : described;
}

class DuplicateCases : public ::testing::TestWithParam<const char*> {};

TEST_P(DuplicateCases, AreAsWritten) {
  for (const testing::Case& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    const testing::Parsed parsed(c.input);
    Report report;
    report.duplicates = find_duplicates(parsed.document);
    EXPECT_EQ(validate(report, parsed.bytes), std::nullopt);
    EXPECT_EQ(describe(report.duplicates, parsed.bytes), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, DuplicateCases,
                         ::testing::Values("duplicates/exact.txt", "duplicates/near.txt", "duplicates/paragraphs.txt",
                                           "duplicates/quotation.txt", "duplicates/silence.txt",
                                           "duplicates/stretches.txt"));

TEST(Duplicates, TakeAnyText) {
  for (const char* text :
       {"", "\n", "a", "\"", "\"\"\"\n\"\"\"", "...\n...", "\xF0\x9F\x99\x82\n\xF0\x9F\x99\x82", "1 2 3\n1 2 3"})
    EXPECT_LE(find_duplicates(testing::Parsed(text).document).size(), 1U) << text;
}

}  // namespace
}  // namespace galley
