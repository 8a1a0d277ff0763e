#include "tagger/byte_reader.h"

#include <gtest/gtest.h>

#include <string_view>

namespace galley {
namespace {

TEST(ByteReader, ReadsForward) {
  ByteReader in("ab\x01\x80\xFF\x02");
  EXPECT_EQ(in.take(2), "ab");
  EXPECT_EQ(in.number(2), 0x8001U);
  EXPECT_EQ(in.position(), 4U);
  EXPECT_FALSE(in.at_end());
  EXPECT_EQ(in.number(1), 0xFFU);
  EXPECT_EQ(in.take(1), "\x02");
  EXPECT_TRUE(in.at_end());
  EXPECT_EQ(in.take(0), "");
  EXPECT_FALSE(in.failed());
}

TEST(ByteReader, ReadsNumbersOfFourBytes) { EXPECT_EQ(ByteReader("\x78\x56\x34\x92").number(4), 0x92345678U); }

// What failed stays failed, at the end, whatever is read then.
TEST(ByteReader, FailsBeyondTheEnd) {
  for (const std::size_t size : {5U, 100U}) {
    ByteReader in("abcd");
    EXPECT_EQ(in.take(size), "");
    EXPECT_TRUE(in.failed());
    EXPECT_TRUE(in.at_end());
    EXPECT_EQ(in.number(1), 0U);
    EXPECT_EQ(in.take(0), "");
    EXPECT_TRUE(in.failed());
    EXPECT_EQ(in.position(), 4U);
  }
  ByteReader huge("abcd");
  huge.take(1);
  EXPECT_EQ(huge.take(static_cast<std::size_t>(-1)), "");  // which must not wrap round
  EXPECT_TRUE(huge.failed());
}

}  // namespace
}  // namespace galley
