#include "duplicates/fingerprints.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

std::vector<std::uint32_t> first_shingles(const std::string& text) {
  const testing::Parsed parsed(text);
  std::vector<std::uint32_t> first;
  for (const Index<Key> k : find_first_shingles(parsed.document, find_keys(parsed.document))) first.push_back(k.value);
  return first;
}

using Places = std::vector<std::uint32_t>;

TEST(FirstShingles, AreThoseOfEqualKeys) {
  EXPECT_EQ(first_shingles("alpha bravo charlie delta alpha bravo charlie echo"), (Places{0, 1, 2, 3, 0, 5, 6, 7}))
      << "bravo charlie echo is another shingle";
}

TEST(FirstShingles, DoNotReachIntoTheNextParagraph) {
  EXPECT_EQ(first_shingles("alpha bravo\ncharlie delta\nalpha bravo charlie"), (Places{0, 1, 2, 3, 4, 5, 6}));
}

TEST(FirstShingles, OfOneWordAreOne) {
  std::string words;
  for (int i = 0; i < 1000; ++i) words += "alpha ";
  Places expected(1000, 0);
  expected[998] = 998, expected[999] = 999;
  EXPECT_EQ(first_shingles(words), expected);
}

TEST(FirstShingles, OfATextWithoutKeysAreNone) { EXPECT_TRUE(first_shingles("").empty()); }

}  // namespace
}  // namespace galley
