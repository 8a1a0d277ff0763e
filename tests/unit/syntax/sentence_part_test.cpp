#include "syntax/sentence_part.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/segment/segmented.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

SentencePart part_of(const testing::Segmented& text, const HashedTable& classes) {
  SentencePart part;
  part.read(text.document(), text.segments().tokens.all(), classes);
  return part;
}

TEST(SentencePart, DigitsAreAlikeInKeys) {
  EXPECT_EQ(word_key("1999"), word_key("2024"));
  EXPECT_EQ(word_key("u-17"), word_key("u-21"));
  EXPECT_NE(word_key("1999"), word_key("199"));
  EXPECT_NE(word_key("said"), word_key("says"));
  EXPECT_NE(word_key(""), word_key("a"));
}

TEST(SentencePart, CommonWordsHaveTheirClassAndForm) {
  const auto [checks, values] = testing::table_bytes(4, {{word_key("said"), 9}});
  const testing::Segmented text("He Said dimly , grimly");
  const SentencePart part = part_of(text, {checks, values});
  ASSERT_EQ(part.size(), 5U);
  EXPECT_EQ(part[1].word_class, 9U);
  EXPECT_EQ(part[1].form, word_key("said"));
  EXPECT_EQ(part[2].word_class, 0U);
  // Other words of one ending that are written alike are one.
  EXPECT_EQ(part[2].form, part[4].form);
  EXPECT_NE(part[2].form, part[3].form);
}

TEST(SentencePart, SeesHowAWordIsWritten) {
  const testing::Segmented text("word Word WORD w-rd 1234 , “ab”");
  const SentencePart part = part_of(text, {});
  ASSERT_EQ(part.size(), 9U);
  for (std::uint32_t i = 0; i < 7; ++i)
    for (std::uint32_t j = 0; j < i; ++j) EXPECT_NE(part[i].written, part[j].written) << i << " " << j;
  EXPECT_NE(part[6].written, part[8].written);
  EXPECT_EQ(part[7].written, part[0].written);
  EXPECT_TRUE(part[6].quote);
  EXPECT_FALSE(part[7].quote);
  EXPECT_EQ(part[0].suffix2, 'r' * 256U + 'd');
  EXPECT_EQ(part[7].suffix3, 'a' * 256U + 'b');
}

TEST(SentencePart, BeyondItsEdgesIsNoWord) {
  const testing::Segmented long_text("one two three four"), short_text("one two");
  SentencePart part;
  part.read(long_text.document(), long_text.segments().tokens.all(), {});
  EXPECT_EQ(&part.near(1, 2), &part[3]);
  part.read(short_text.document(), short_text.segments().tokens.all(), {});
  for (const PartWord* beyond : {&part.near(0, -1), &part.near(0, -2), &part.near(1, 1), &part.near(1, 2)})
    EXPECT_EQ(beyond, &part[SentencePart::kNone]);
  EXPECT_NE(part.near(0, -1).form, part[0].form);
  EXPECT_FALSE(part.near(0, -1).quote);
}

TEST(SentencePart, HasAtMostItsMost) {
  std::string bytes;
  for (std::uint32_t i = 0; i < SentencePart::kMost + 5; ++i) bytes += "word ";
  const testing::Segmented text(bytes);
  const SentencePart part = part_of(text, {});
  EXPECT_EQ(part.size(), SentencePart::kMost);
  EXPECT_EQ(part[SentencePart::kMost - 1].form, part[0].form);
  EXPECT_NE(part.near(SentencePart::kMost - 1, 1).form, part[0].form);
}

}  // namespace
}  // namespace galley
