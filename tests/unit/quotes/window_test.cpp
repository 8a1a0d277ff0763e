// Where the source and the contents of a cue are looked for.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "quotes/role_features.h"
#include "reference/random_text.h"
#include "unit/quotes/read_text.h"

namespace galley {
namespace {

using testing::random_below;
using testing::ReadText;

std::string window_of(const std::string& bytes, std::string_view cue) {
  const ReadText read(bytes);
  return std::string(read.words(window_around(read.reading, read.at(cue))));
}

TEST(Window, IsTheSentence) {
  EXPECT_EQ(window_of("It rained. Ann said it snowed. It thawed.", "said"), "Ann said it snowed.");
  EXPECT_EQ(window_of("“It rained.” Then it cleared. Ann said it snowed. It thawed. “It froze.”", "said"),
            "Ann said it snowed.");
  EXPECT_EQ(window_of("“It rained.”\nAnn said it snowed.\n“It froze.”", "said"), "Ann said it snowed.");
}

TEST(Window, HasTheQuotationsAtItsEnds) {
  EXPECT_EQ(window_of("Then it cleared. “It rained. It poured.” Ann said so. “It froze.” It thawed.", "said"),
            "“It rained. It poured.” Ann said so. “It froze.”");
  // One that it begins or ends in is whole.
  EXPECT_EQ(window_of("It cleared. “It rained. It poured,” Ann said. It thawed.", "said"),
            "“It rained. It poured,” Ann said.");
  EXPECT_EQ(window_of("It cleared. Ann said: “It rained. It poured.” It thawed.", "said"),
            "Ann said: “It rained. It poured.”");
}

TEST(Window, GoesOnInTheNextParagraphBehindAColon) {
  EXPECT_EQ(window_of("It cleared. He wrote:\n“It rained. It poured.”\n“It thawed.”", "wrote"),
            "He wrote:\n“It rained. It poured.”");
  EXPECT_EQ(window_of("He wrote.\n“It rained.”", "wrote"), "He wrote.");
  EXPECT_EQ(window_of("He wrote:\nIt rained.", "wrote"), "He wrote:");
  EXPECT_EQ(window_of("He wrote:", "wrote"), "He wrote:");
}

std::string words(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "word ";
  return text;
}

// Whatever stands around a cue, and however long the cue.
TEST(Window, IsNeverTooLongAndHoldsItsCue) {
  std::mt19937 random(1);
  for (int round = 0; round < 60; ++round) {
    std::string bytes;
    for (std::uint32_t parts = random_below(random, 6); parts > 0; --parts) {
      const char* const ends[] = {"", ". ", "\n", "“", "” ", ":\n“"};
      bytes += words(random_below(random, 250)) + ends[random_below(random, 6)];
    }
    const ReadText read("A " + bytes);
    for (int i = 0; i < 60; ++i) {
      const Index<Token> first{random_below(random, read.reading.all().size())};
      const Range<Token> sentence = read.reading.sentence_at(first);
      const std::uint32_t most = std::min(sentence.last.value - first.value, kLongestWindow);
      const Range<Token> cue{first, first + 1 + random_below(random, most)};
      const Range<Token> window = window_around(read.reading, cue);
      ASSERT_LE(window.size(), kLongestWindow);
      ASSERT_TRUE(window.contains(cue)) << cue.first.value << " " << cue.last.value;
      ASSERT_TRUE(read.reading.all().contains(window));
    }
  }
}

}  // namespace
}  // namespace galley
