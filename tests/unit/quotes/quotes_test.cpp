// The whole way from text to quotes.
#include "quotes/quotes.h"

#include <gtest/gtest.h>

#include <string>

#include "cases/case_file.h"
#include "galley/galley.h"
#include "unit/quotes/shown_quotes.h"

namespace galley {
namespace {

class QuoteCases : public ::testing::TestWithParam<const char*> {};

TEST_P(QuoteCases, AreReadAsExpected) {
  const Analyzer analyzer;
  for (const auto& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    const auto result = analyzer.analyze(c.input);
    ASSERT_TRUE(std::holds_alternative<Report>(result));
    const Report& report = std::get<Report>(result);
    EXPECT_EQ(validate(report, c.input), std::nullopt);
    EXPECT_EQ(testing::shown(report.quotes, report.entities, c.input), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, QuoteCases,
                         ::testing::Values("quotes/marks.txt", "quotes/direct.txt", "quotes/continued.txt",
                                           "quotes/indirect.txt", "quotes/not_speech.txt", "quotes/speaker.txt",
                                           "quotes/set_off.txt", "quotes/floating.txt"));

}  // namespace
}  // namespace galley
