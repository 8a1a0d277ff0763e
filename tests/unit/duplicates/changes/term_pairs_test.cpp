#include "duplicates/changes/term_pairs.h"

#include <gtest/gtest.h>

#include <random>

#include "reference/random_text.h"
#include "reference/term_pairs.h"
#include "unit/duplicates/changes/term_lines.h"

namespace galley {
namespace {

// Two lines, paired.
struct Lines : testing::TermLines {
  using TermLines::TermLines;

  bool is_equal(TermPair p) const { return original[p.original].term.hash == copy[p.copy].term.hash; }

  // "12~14 people=people"
  std::string pairs() const {
    std::string out;
    for (const TermPair p : pair_terms(original, copy))
      out += std::string(out.empty() ? "" : " ") + std::string(original[p.original].term.folded) +
             (is_equal(p) ? "=" : "~") + std::string(copy[p.copy].term.folded);
    return out;
  }

  std::uint32_t weight_of_equals() const {
    std::uint32_t weight = 0;
    for (const TermPair p : pair_terms(original, copy))
      if (is_equal(p)) weight += original[p.original].term_class == TermClass::mark ? 1U : 2U;
    return weight;
  }
};

TEST(TermPairs, PutLikeAgainstLike) {
  EXPECT_EQ(Lines("see 12 people died today", "see about 14 persons today").pairs(),
            "see=see 12~14 people~persons today=today");
  EXPECT_EQ(Lines("in Mr Smith of Leeds", "in Mr. Smythe of Leeds").pairs(),
            "in=in mr~mr. smith~smythe of=of leeds=leeds");
  EXPECT_EQ(Lines("a twelve or 40 b", "a 40 or twelve b").pairs(), "a=a twelve~40 or=or 40~twelve b=b");
}

TEST(TermPairs, PairNoMarkWithAWord) { EXPECT_EQ(Lines("a , b", "a word b").pairs(), "a=a b=b"); }

std::string random_line(std::mt19937& random, std::uint32_t vocabulary) {
  std::string line;
  for (std::uint32_t n = 1 + testing::random_below(random, 60); n > 0; --n) {
    const std::uint32_t word = testing::random_below(random, vocabulary);
    line += word % 5 == 0 ? ", " : "w" + std::to_string(word) + " ";
  }
  return line;
}

TEST(TermPairs, AreTheHeaviestOnRandomText) {
  std::mt19937 random(13);
  for (int round = 0; round < 300; ++round) {
    const std::uint32_t vocabulary = 2 + testing::random_below(random, 40);
    const Lines lines(random_line(random, vocabulary), random_line(random, vocabulary));
    ASSERT_EQ(lines.weight_of_equals(), reference::heaviest_common_subsequence(lines.original, lines.copy))
        << lines.parsed.bytes;
  }
}

// Longer than is aligned exactly in one part: the words that stand once must lead the way.
TEST(TermPairs, AreTheHeaviestOnLongEditedText) {
  std::mt19937 random(17);
  for (int round = 0; round < 100; ++round) {
    std::string first, second;
    for (int i = 0; i < 400; ++i) {
      const std::string word = testing::random_below(random, 3) ? "w" + std::to_string(i) : "the";
      first += word + " ";
      const std::uint32_t edit = testing::random_below(random, 12);
      if (edit == 0) second += "changed ";
      if (edit == 1) second += word + " added ";
      if (edit > 2) second += word + " ";
    }
    const Lines lines(first, second);
    ASSERT_EQ(lines.weight_of_equals(), reference::heaviest_common_subsequence(lines.original, lines.copy));
  }
}

TEST(TermPairs, AscendOnBothSides) {
  std::mt19937 random(19);
  for (int round = 0; round < 300; ++round) {
    const Lines lines(random_line(random, 9) + random_line(random, 300),
                      random_line(random, 300) + random_line(random, 9));
    TermPair next{0, 0};
    for (const TermPair p : pair_terms(lines.original, lines.copy)) {
      ASSERT_TRUE(next.original <= p.original && next.copy <= p.copy) << lines.parsed.bytes;
      next = {p.original + 1, p.copy + 1};
    }
  }
}

}  // namespace
}  // namespace galley
