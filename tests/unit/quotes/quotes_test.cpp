#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "galley/galley.h"

namespace galley {
namespace {

std::string_view name_of(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::direct:
      return "direct";
    case QuoteKind::mixed:
      return "mixed";
    case QuoteKind::indirect:
      return "indirect";
    case QuoteKind::scare:
      return "scare";
  }
  return "?";
}

// One line a quote: KIND: SOURCE = SPEAKER [CUE] CONTENT + CONTENT. What stands inside another quote is indented.
std::string shown(const Report& report, std::string_view text) {
  std::string out;
  for (const Quote& quote : report.quotes) {
    if (!out.empty()) out += '\n';
    for (auto parent = quote.parent; parent; parent = report.quotes[*parent].parent) out += "  ";
    out += name_of(quote.kind);
    out += ':';
    if (quote.source) out.append(" ").append(quote.source->of(text));
    if (quote.speaker) out.append(" = ").append(report.entities[*quote.speaker].name.of(text));
    if (quote.cue) out.append(" [").append(quote.cue->span.of(text)).append("]");
    for (std::size_t i = 0; i < quote.contents.size(); ++i)
      out.append(i == 0 ? " " : " + ").append(quote.contents[i].of(text));
  }
  return out;
}

class QuoteCases : public ::testing::TestWithParam<const char*> {};

TEST_P(QuoteCases, AreReadAsExpected) {
  const Analyzer analyzer;
  for (const auto& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    const auto result = analyzer.analyze(c.input);
    ASSERT_TRUE(std::holds_alternative<Report>(result));
    const Report& report = std::get<Report>(result);
    EXPECT_EQ(validate(report, c.input), std::nullopt);
    EXPECT_EQ(shown(report, c.input), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, QuoteCases,
                         ::testing::Values("quotes/marks.txt", "quotes/direct.txt", "quotes/continued.txt",
                                           "quotes/indirect.txt", "quotes/not_speech.txt", "quotes/speaker.txt",
                                           "quotes/set_off.txt", "quotes/floating.txt"));

}  // namespace
}  // namespace galley
