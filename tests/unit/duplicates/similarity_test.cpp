#include "duplicates/similarity.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

Proportion between(const std::string& first, const std::string& second) {
  const testing::Parsed parsed(first + "\n" + second);
  const auto& paragraphs = parsed.segments.paragraphs;
  return similarity(parsed.document, paragraphs[Index<Paragraph>{0}].tokens, paragraphs[Index<Paragraph>{1}].tokens);
}

TEST(Similarity, IsOneForExactCopiesAlone) {
  EXPECT_EQ(between("He said “no”.", "he said \"NO\"."), Proportion{1000});
  EXPECT_EQ(between("Yes. No.", "No. Yes."), Proportion{999});
  EXPECT_EQ(between("Yes, no.", "Yes no."), Proportion{999});
}

TEST(Similarity, IsTheShareOfWordsInCommon) {
  EXPECT_EQ(between("one two three four", "one two three five"), Proportion{750});
  EXPECT_EQ(between("one two three", "one two three four five"), Proportion{750});
  EXPECT_EQ(between("one one one one", "one two three four"), Proportion{250}) << "each as often as it stands";
  EXPECT_EQ(between("one", "two"), Proportion{0});
  EXPECT_EQ(between("!", "?"), Proportion{0}) << "no words at all";
}

TEST(NearCopy, NeedsMoreThanACommonForm) {
  EXPECT_TRUE(is_near_copy({9, 1, 1}, false)) << "one number changed";
  EXPECT_FALSE(is_near_copy({9, 4, 4}, false)) << "name, age, town and fine changed";
  EXPECT_TRUE(is_near_copy({60, 4, 4}, false)) << "four numbers changed in a long paragraph";
}

TEST(NearCopy, MayBeShorterWhereItOpensAParagraph) {
  EXPECT_FALSE(is_near_copy({5, 0, 0}, false));
  EXPECT_TRUE(is_near_copy({5, 0, 0}, true));
  EXPECT_FALSE(is_near_copy({5, 1, 1}, true)) << "not if it names another";
}

}  // namespace
}  // namespace galley
