#include "text/unicode.h"

#include <gtest/gtest.h>

#include <string_view>

namespace galley {
namespace {

void expect_all(bool (*is)(char32_t), std::u32string_view yes, std::u32string_view no) {
  for (const char32_t c : yes) EXPECT_TRUE(is(c)) << std::hex << static_cast<std::uint32_t>(c);
  for (const char32_t c : no) EXPECT_FALSE(is(c)) << std::hex << static_cast<std::uint32_t>(c);
}

TEST(Unicode, Letters) {
  expect_all(is_letter, U"aZéßΩПש東\u0301", U"1 .-'_½²🙂\u00A0\u200B");
  expect_all(is_upper, U"AZÉΩПǅ", U"azéß東1.");
  expect_all(is_lower, U"azéßп", U"AZǅ東1.");
  expect_all(is_mark, U"\u0301\u0323\uFE0F", U"a.é");
}

TEST(Unicode, Digits) { expect_all(is_digit, U"09٣", U"a½²Ⅳ."); }

TEST(Unicode, Space) {
  expect_all(is_space, U" \t\u00A0\u2009\u202F\u3000\u200B\uFEFF", U"\n\ra\u0000\u200D");
  expect_all(is_line_break, U"\n\r\v\f\u0085\u2028\u2029", U" \ta\u00A0");
}

TEST(Unicode, Marks) {
  expect_all(is_punctuation, U".,!?…“”«»-–—_()[]¿。", U"$+<=>^`|~a1 ");
  expect_all(is_currency, U"$€£¥₽", U"%a1");
  expect_all(is_apostrophe, U"'’‘ʼ＇", U"\"`´");
  expect_all(is_single_quote, U"'‘’‚‛‹›＇", U"\"“`");
  expect_all(is_double_quote, U"\"“”„‟«»＂", U"'‘`");
  expect_all(is_hyphen, U"-‐‑−", U"–—_");
  expect_all(is_dash, U"‒–—―", U"-‐_");
}

}  // namespace
}  // namespace galley
