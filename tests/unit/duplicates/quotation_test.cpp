#include "duplicates/quotation.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

std::string marked_words(const std::string& words) {
  const testing::Parsed parsed(words);
  const std::vector<bool> marked = find_marked_tokens(parsed.document);
  std::string out;
  for (const Index<Token> t : parsed.segments.tokens.all())
    if (marked[t.value]) out += std::string(parsed.document.word(t)) + ' ';
  return out;
}

TEST(MarkedTokens, StandBetweenMarksOfOneWeight) {
  EXPECT_EQ(marked_words("He said “it is over” again."), "it is over ");
  EXPECT_EQ(marked_words("He said ‘it is over’ again."), "it is over ");
  EXPECT_EQ(marked_words("He said ''it is over'' again."), "it is over ");
  EXPECT_EQ(marked_words("\"A 'bad' deal,\" she said."), "A ' bad ' deal , ");
}

TEST(MarkedTokens, IgnoreApostrophes) {
  EXPECT_EQ(marked_words("The workers' union met."), "");
  EXPECT_EQ(marked_words("It was the '90s and all was well."), "");
}

TEST(MarkedTokens, EndWithTheParagraph) { EXPECT_EQ(marked_words("“It goes on\nHe left."), "It goes on "); }

}  // namespace
}  // namespace galley
