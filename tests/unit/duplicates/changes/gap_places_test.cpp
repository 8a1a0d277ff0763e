#include "duplicates/changes/gap_places.h"

#include <gtest/gtest.h>

#include <random>

#include "reference/random_text.h"
#include "unit/duplicates/changes/term_lines.h"

namespace galley {
namespace {

// Two lines, paired and placed: the terms of the second that the first lacks.
struct Placed : testing::TermLines {
  Placed(const std::string& first, const std::string& second) : TermLines(first, second) {
    before = pair_terms(original, copy);
    pairs = before;
    place_gaps(original, copy, pairs);
  }

  std::string put_in() const {
    std::string out;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < copy.size(); ++i) {
      if (next < pairs.size() && pairs[next].copy == i)
        ++next;
      else
        out += std::string(out.empty() ? "" : " ") + std::string(copy[i].term.folded);
    }
    return out;
  }

  std::vector<TermPair> before, pairs;
};

TEST(GapPlaces, PutInWholeSentences) {
  EXPECT_EQ(Placed("It held. We slept.", "It held. We swam. We slept.").put_in(), "we swam .");
  EXPECT_EQ(Placed("It held. We slept. Good.", "It held. We slept. They swam. Good.").put_in(), "they swam .");
}

TEST(GapPlaces, JoinWhatIsPutIn) {
  EXPECT_EQ(Placed("so the dam held", "so men from the city saw the dam held").put_in(), "men from the city saw");
}

TEST(GapPlaces, LeaveOthersWhereTheyAre) {
  EXPECT_EQ(Placed("we went home", "we then went home").put_in(), "then");
  EXPECT_EQ(Placed("a b", "a a b").put_in(), "a");
}

TEST(GapPlaces, KeepThePairsAscendingAndEqualOnRandomText) {
  std::mt19937 random(23);
  const auto line = [&] {
    std::string text;
    for (std::uint32_t n = 1 + testing::random_below(random, 40); n > 0; --n)
      text += std::string(1, static_cast<char>('a' + testing::random_below(random, 4))) +
              (testing::random_below(random, 6) ? " " : ". ");
    return text;
  };
  for (int round = 0; round < 300; ++round) {
    const Placed placed(line(), line());
    ASSERT_EQ(placed.pairs.size(), placed.before.size());
    TermPair next{0, 0};
    for (std::size_t i = 0; i < placed.pairs.size(); ++i) {
      const TermPair now = placed.pairs[i], then = placed.before[i];
      ASSERT_TRUE(next.original <= now.original && next.copy <= now.copy) << placed.parsed.bytes;
      next = {now.original + 1, now.copy + 1};
      EXPECT_EQ(placed.original[now.original].term.hash, placed.original[then.original].term.hash);
      EXPECT_EQ(placed.copy[now.copy].term.hash, placed.copy[then.copy].term.hash);
    }
  }
}

}  // namespace
}  // namespace galley
