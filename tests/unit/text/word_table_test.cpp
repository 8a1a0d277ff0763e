#include "text/word_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace galley {
namespace {

TEST(WordTable, KnowsEveryWordOnce) {
  std::vector<std::string> words;
  for (int i = 0; i < 20'000; ++i) words.push_back(std::to_string(i % 5'000));
  WordTable<int> uses(2);
  for (const std::string& word : words) ++uses.of(word);
  for (int i = 0; i < 5'000; ++i) {
    ASSERT_NE(uses.find(words[static_cast<std::size_t>(i)]), nullptr);
    EXPECT_EQ(*uses.find(words[static_cast<std::size_t>(i)]), 4);
  }
  EXPECT_EQ(uses.find("5000"), nullptr);
  EXPECT_EQ(uses.find(""), nullptr);
}

}  // namespace
}  // namespace galley
