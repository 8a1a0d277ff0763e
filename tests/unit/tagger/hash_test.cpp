#include "tagger/hash.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace galley {
namespace {

// A model is made of these numbers: one trained yesterday has to find its features today.
TEST(Hash, StaysWhatItIs) {
  EXPECT_EQ(mix(0, 0), 0xFF19274AU);
  EXPECT_EQ(mix(1, 2), 0x660E7797U);
  EXPECT_EQ(mix(0xFFFFFFFF, 0xFFFFFFFF), 0x27F3175FU);
  EXPECT_EQ(hash_bytes(""), 0x59692379U);
  EXPECT_EQ(hash_bytes("rutte"), 0xCFE64F26U);
  EXPECT_EQ(hash_bytes("\xC3\xA9"), 0x4E31BDB5U);  // char is signed on some machines and not on others
}

TEST(Hash, DependsOnTheOrderOfWhatIsMixed) {
  EXPECT_NE(mix(mix(0, 1), 2), mix(mix(0, 2), 1));
  EXPECT_NE(mix(1, 2), mix(2, 1));
}

TEST(Hash, DependsOnEveryByteAndOnTheirNumber) {
  std::set<std::uint32_t> hashes;
  std::string bytes;
  for (int size = 0; size < 100; ++size, bytes += '\0') hashes.insert(hash_bytes(bytes));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string other = bytes;
    other[at] = 'a';
    hashes.insert(hash_bytes(other));
  }
  EXPECT_EQ(hashes.size(), 200U);
}

// Clusters, cases and places are small numbers.
TEST(Hash, TellsSmallNumbersApart) {
  std::set<std::uint32_t> hashes;
  for (std::uint32_t a = 0; a < 256; ++a)
    for (std::uint32_t b = 0; b < 256; ++b) hashes.insert(mix(a, b));
  EXPECT_GE(hashes.size(), 65530U);
}

// Rows are chosen by the high bits, slots of tables by the low ones.
TEST(Hash, FillsHighAndLowBitsEvenly) {
  constexpr std::uint32_t kHashes = 1 << 16, kBuckets = 64;
  std::uint32_t high[kBuckets] = {}, low[kBuckets] = {};
  for (std::uint32_t i = 0; i < kHashes; ++i) {
    const std::uint32_t hash = mix(7, i);
    ++high[hash >> 26];
    ++low[hash % kBuckets];
  }
  for (std::uint32_t bucket = 0; bucket < kBuckets; ++bucket) {
    EXPECT_NEAR(high[bucket], kHashes / kBuckets, 200);  // six standard deviations
    EXPECT_NEAR(low[bucket], kHashes / kBuckets, 200);
  }
}

}  // namespace
}  // namespace galley
