#include "duplicates/fingerprints.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

std::vector<std::uint32_t> places(const FingerprintIndex& index, std::uint32_t at) {
  std::vector<std::uint32_t> found;
  index.for_each_place({at}, [&](Index<Key> place) { found.push_back(place.value); });
  return found;
}

TEST(FingerprintIndex, FindsWhatWasInserted) {
  const testing::Parsed parsed("alpha bravo charlie delta alpha bravo charlie echo");
  const Keys keys = find_keys(parsed.document);
  FingerprintIndex index(keys);
  EXPECT_TRUE(places(index, 4).empty());
  index.insert({0});
  index.insert({1});
  EXPECT_EQ(places(index, 4), (std::vector<std::uint32_t>{0}));
  EXPECT_TRUE(places(index, 5).empty()) << "bravo charlie echo is another shingle";
}

TEST(FingerprintIndex, BoundsThePlacesOfOneShingle) {
  std::string words;
  for (int i = 0; i < 1000; ++i) words += "alpha ";
  const testing::Parsed parsed(words);
  const Keys keys = find_keys(parsed.document);
  FingerprintIndex index(keys);
  for (std::uint32_t i = 0; i + kShingle <= keys.all.size(); ++i) index.insert({i});
  const auto found = places(index, 500);
  ASSERT_EQ(found.size(), FingerprintIndex::kMostPlaces);
  EXPECT_EQ(found.back(), FingerprintIndex::kMostPlaces - 1) << "the first ones stay";
}

TEST(FingerprintIndex, TakesATextWithoutKeys) {
  const testing::Parsed parsed("");
  const Keys keys = find_keys(parsed.document);
  FingerprintIndex index(keys);
  EXPECT_TRUE(keys.all.empty());
}

}  // namespace
}  // namespace galley
