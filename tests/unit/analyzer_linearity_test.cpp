// Four times the text may take four times the time, give or take a noisy machine; a quadratic stage takes 16 times.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "galley/analyzer.h"
#include "unit/processor_time.h"

namespace galley {
namespace {

struct Adversary {
  std::string_view once;  ///< what the text begins with
  std::string_view again;
};

const Adversary kAdversaries[] = {
    // marks, brackets and their nesting
    {"", "\""},
    {"", "'"},
    {"", "“a "},
    {"", "("},
    {"", "[(“‘"},
    {"", "(\"'a'\") "},
    {"", "«a “b ‘c’ d” e» "},
    {"", "\"x 'a' b c\n"},
    {"", "\"a\" "},
    // who said what
    {"", "“He said it,” Smith said. "},
    {"“He said it,” Smith said. ", "“a ‘b’ c.” "},
    {"", "He said that "},
    {"", "said "},
    {"", "\"Why?\" Ann Lee "},
    {"Ann Lee said: ", "“It rains.”\n"},
    // names
    {"", "Ann Lee "},
    {"", "Ann Lee. He slept. "},
    {"", "NATO ("},
    {"", "$5 "},
    // tokens and sentences
    {"", "a"},
    {"", "."},
    {"", "A. "},
    {"", "Mr. "},
    {"", "1,"},
    {"", "a@"},
    {"", "www."},
    {"", "a.b/("},
    {"", "?\" A "},
    {"", "\u0301"},
    {"", "\n"},
};

std::string text_of(const Adversary& adversary, std::size_t bytes) {
  std::string text(adversary.once);
  while (text.size() < bytes) text += adversary.again;
  return text;
}

TEST(AnalyzerLinearity, HoldsOnLongTextsOfOneKind) {
  constexpr std::size_t kBytes = 12'000;
  const Analyzer analyzer;
  for (const Adversary& adversary : kAdversaries) {
    const std::string small = text_of(adversary, kBytes), large = text_of(adversary, 4 * kBytes);
    EXPECT_TRUE(testing::costs_at_most(
        9, [&] { analyzer.analyze(small); }, [&] { analyzer.analyze(large); }))
        << adversary.once << adversary.again;
    for (const std::string& text : {small, large})
      EXPECT_EQ(validate(std::get<Report>(analyzer.analyze(text)), text), std::nullopt) << text.substr(0, 200);
  }
}

}  // namespace
}  // namespace galley
