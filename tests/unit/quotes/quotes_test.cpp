// The whole way from text to quotes, sieves and models together.
#include "quotes/quotes.h"

#include <gtest/gtest.h>

#include <string>

#include "cases/case_file.h"
#include "galley/galley.h"
#include "unit/quotes/shown_quotes.h"

namespace galley {
namespace {

Report analysed(const std::string& text) {
  static const Analyzer analyzer;
  return std::get<Report>(analyzer.analyze(text));
}

TEST(Quotes, AreReadAsExpected) {
  for (const auto& c : testing::load_cases("quotes/whole.txt")) {
    SCOPED_TRACE(c.title);
    const Report report = analysed(c.input);
    EXPECT_EQ(validate(report, c.input), std::nullopt);
    EXPECT_EQ(testing::shown(report.quotes, report.entities, c.input), c.expected);
  }
}

// Whatever the models make of them, the sieves' cases are sound reports.
class SieveTexts : public ::testing::TestWithParam<const char*> {};

TEST_P(SieveTexts, AreReadSoundly) {
  for (const auto& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    EXPECT_EQ(validate(analysed(c.input), c.input), std::nullopt);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, SieveTexts,
                         ::testing::Values("quotes/marks.txt", "quotes/direct.txt", "quotes/continued.txt",
                                           "quotes/indirect.txt", "quotes/not_speech.txt", "quotes/speaker.txt",
                                           "quotes/set_off.txt", "quotes/floating.txt"));

}  // namespace
}  // namespace galley
