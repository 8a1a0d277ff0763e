#include "text/utf8.h"

#include <gtest/gtest.h>

#include <string>

#include "reference/random_text.h"
#include "reference/text_reference.h"

namespace galley {
namespace {

TEST(Utf8, TakesWhatIsWellFormed) {
  for (const std::string_view text :
       {"", "a", "\x7F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF"})
    EXPECT_EQ(find_invalid_utf8(text), std::nullopt) << text;
  EXPECT_EQ(find_invalid_utf8(std::string_view("\0", 1)), std::nullopt);
}

TEST(Utf8, FindsTheFirstMalformedSequence) {
  EXPECT_EQ(find_invalid_utf8("ab\x80"), 2U) << "a continuation byte alone";
  EXPECT_EQ(find_invalid_utf8("ab\xC3"), 2U) << "cut short";
  EXPECT_EQ(find_invalid_utf8("a\xE2\x82z"), 1U) << "cut short by another character";
  EXPECT_EQ(find_invalid_utf8("\xC0\x80"), 0U) << "overlong";
  EXPECT_EQ(find_invalid_utf8("\xE0\x9F\xBF"), 0U) << "overlong";
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U) << "a surrogate";
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U) << "above U+10FFFF";
  EXPECT_EQ(find_invalid_utf8("\u00E9\xFF"), 2U);
}

TEST(Utf8, EqualsItsReference) {
  std::mt19937 random(4);
  for (int i = 0; i < 20'000; ++i) {
    const std::string bytes = testing::random_bytes(random, testing::random_below(random, 12));
    ASSERT_EQ(find_invalid_utf8(bytes), testing::reference_invalid_utf8(bytes)) << ::testing::PrintToString(bytes);
  }
}

TEST(Utf8, ReadsBothWays) {
  const std::string text = "aé€🙂";
  EXPECT_EQ(code_point_at(text, 1).value, U'é');
  EXPECT_EQ(code_point_at(text, 3).value, U'€');
  EXPECT_EQ(code_point_at(text, 6).value, U'🙂');
  EXPECT_EQ(code_point_at(text, 6).size, 4U);
  EXPECT_EQ(code_point_at(text, 10).size, 0U);
  EXPECT_EQ(code_point_before(text, 10).value, U'🙂');
  EXPECT_EQ(code_point_before(text, 6).value, U'€');
  EXPECT_EQ(code_point_before(text, 1).value, U'a');
  EXPECT_EQ(code_point_before(text, 0).size, 0U);
}

}  // namespace
}  // namespace galley
