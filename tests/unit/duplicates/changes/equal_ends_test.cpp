#include "duplicates/changes/equal_ends.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

// What is left of the first and of the second line: "original | copy".
std::string left_of(const std::string& original, const std::string& copy) {
  const testing::Parsed parsed(original + "\n" + copy);
  const auto& paragraphs = parsed.segments.paragraphs;
  const RangePair left = without_equal_ends(
      parsed.document, {paragraphs[Index<Paragraph>{0}].tokens, paragraphs[Index<Paragraph>{1}].tokens});
  const auto words = [&](Range<Token> range) {
    return range.empty() ? "" : std::string(parsed.document.span(range).of(parsed.bytes));
  };
  return words(left.original) + " | " + words(left.copy);
}

TEST(EqualEnds, AreWholeSentences) {
  EXPECT_EQ(left_of("It held. We slept here. Good.", "It held. We slept there. Good."),
            "We slept here. | We slept there.");
  EXPECT_EQ(left_of("The dam held. The crew slept.", "The crew slept. The dam held."),
            "The dam held. The crew slept. | The crew slept. The dam held.");
}

TEST(EqualEnds, MayBeAll) {
  EXPECT_EQ(left_of("It held. We slept.", "It held. We slept."), " | ");
  EXPECT_EQ(left_of("It held. We slept.", "It held. We swam. We slept."), " | We swam.");
  EXPECT_EQ(left_of("We slept. We slept.", "We slept."), "We slept. | ");
}

}  // namespace
}  // namespace galley
