#include "segment/paragraphs.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace galley {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> paragraphs_of(std::string_view text) {
  std::vector<std::string> paragraphs;
  for (auto span = next_paragraph(text, 0); span; span = next_paragraph(text, span->end))
    paragraphs.emplace_back(span->of(text));
  return paragraphs;
}

TEST(Paragraphs, EndAtEveryLineBreakConvention) {
  EXPECT_THAT(paragraphs_of("a\nb\r\nc\rd\ve\ff\u0085g\u2028h\u2029i"),
              ElementsAre("a", "b", "c", "d", "e", "f", "g", "h", "i"));
}

TEST(Paragraphs, AreTrimmedAndNeverEmpty) {
  EXPECT_THAT(paragraphs_of("\n  a b \t\n\n \u00A0\u200B\uFEFF\n\u00A0c\u00A0\n"), ElementsAre("a b", "c"));
  EXPECT_THAT(paragraphs_of(""), ElementsAre());
  EXPECT_THAT(paragraphs_of(" \r\n \n"), ElementsAre());
}

TEST(Paragraphs, KeepWhatIsNoWhiteSpace) {
  EXPECT_THAT(paragraphs_of(std::string_view("\0\n\x01", 3)),
              ElementsAre(std::string(1, '\0'), std::string(1, '\x01')));
}

}  // namespace
}  // namespace galley
