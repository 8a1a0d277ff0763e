#include <gtest/gtest.h>

#include <string>

#include "galley/offsets.h"
#include "reference/random_text.h"
#include "reference/text_reference.h"
#include "text/utf8.h"

namespace galley {
namespace {

TEST(OffsetMap, CountsTheUnit) {
  const std::string text = "hé🙂!";
  for (const auto& [unit, end] :
       {std::pair{OffsetUnit::utf8, 8U}, {OffsetUnit::utf16, 5U}, {OffsetUnit::codepoint, 4U}})
    EXPECT_EQ(OffsetMap(text, unit)(8), end);
  EXPECT_EQ(OffsetMap("", OffsetUnit::utf16)(0), 0U);
}

TEST(OffsetMap, EqualsItsReference) {
  std::mt19937 random(5);
  for (int i = 0; i < 100; ++i) {
    const std::string text = testing::random_text(random, testing::random_below(random, 80));
    for (const OffsetUnit unit : {OffsetUnit::utf8, OffsetUnit::utf16, OffsetUnit::codepoint}) {
      const OffsetMap offset(text, unit);
      for (std::uint32_t byte = 0;; byte += code_point_at(text, byte).size) {
        ASSERT_EQ(offset(byte), testing::reference_offset(text, unit, byte)) << text << " at " << byte;
        if (byte == text.size()) break;
      }
    }
  }
}

}  // namespace
}  // namespace galley
