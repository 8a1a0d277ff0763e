#include "quotes/marks.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "reference/random_text.h"
#include "segment/segment.h"

namespace galley {
namespace {

// What stands in marks, each stretch as it is written.
std::vector<std::string> marked_in(std::string_view bytes) {
  const SegmentLexicon lexicon;
  const Text text(bytes);
  const Segments segments = segment(text, lexicon);
  const Document document{text, segments};
  std::vector<std::string> found;
  for (const Marked& marked : find_marks(document).pairs) found.emplace_back(document.span(marked.tokens).of(bytes));
  return found;
}

using Stretches = std::vector<std::string>;

// The lone marks: "^" for one that opens, "$" for one that closes, with the word beside it.
std::string lone_in(std::string_view bytes) {
  const SegmentLexicon lexicon;
  const Text text(bytes);
  const Segments segments = segment(text, lexicon);
  const Document document{text, segments};
  std::string found;
  for (const LoneMark& mark : find_marks(document).lone) {
    if (!found.empty()) found += ' ';
    found += mark.opens ? '^' : '$';
    found += document.word(mark.opens ? mark.token + 1 : mark.token - 1);
  }
  return found;
}

TEST(Marks, LoneOnesOpenOrCloseNothing) {
  EXPECT_EQ(lone_in("He said, “It rains. She left."), "^It");
  EXPECT_EQ(lone_in("It rains,” he said."), "$,");
  EXPECT_EQ(lone_in("He said, \"It rains.\" Then \"it stopped."), "^it");
  EXPECT_EQ(lone_in("“It rains. ‘So it does.’ She left."), "^It");
  EXPECT_EQ(lone_in("“It rains and rains.\nIt stopped,” he said."), "^It $,");
  EXPECT_EQ(lone_in("“It rains and rains.\n“It stopped,” he said."), "") << "the next paragraph goes on";
  EXPECT_EQ(lone_in("“It rains and rains.\n“It stopped, he said.\nEnd."), "^It") << "and is not closed";
  EXPECT_EQ(lone_in("The workers' right to the '90s, 6'2\" tall, ’tis 14\" wide"), "");
}

TEST(Marks, AlternateToAnyDepth) {
  EXPECT_EQ(marked_in("“One ‘two “three ‘four’ three” two’ one” none"),
            (Stretches{"“One ‘two “three ‘four’ three” two’ one”", "‘two “three ‘four’ three” two’",
                       "“three ‘four’ three”", "‘four’"}));
}

TEST(Marks, ACloserThatIsMissingEndsWithItsParagraph) {
  EXPECT_EQ(marked_in("“One two three four.\nFive “six” seven."), (Stretches{"“six”"}));
}

TEST(Marks, AreOpenedAgainInEveryParagraph) {
  EXPECT_EQ(marked_in("“One two three four.\n“Five.”"), (Stretches{"“One two three four.", "“Five.”"}));
}

TEST(Marks, WithNothingBetweenThemEncloseNothing) { EXPECT_EQ(marked_in("“” \"\" '' ‘’"), Stretches{}); }

std::string random_marks(std::mt19937& random) {
  static constexpr std::array<std::string_view, 16> kPieces{"“",  "”",  "‘", "’",    "\"",     "'", "«", "»",
                                                            "''", "``", " ", "word", "boats'", "6", ",", "'80s"};
  std::string text = "One ";
  for (std::uint32_t n = testing::random_below(random, 24); n > 0; --n) {
    text += kPieces[testing::random_below(random, kPieces.size())];
    if (testing::random_below(random, 2) == 0) text += ' ';
  }
  return text;
}

// Random marks: every stretch is inside or outside of every other one, and its links agree.
TEST(Marks, NestOrStandApart) {
  std::mt19937 random(7);
  const SegmentLexicon lexicon;
  for (int round = 0; round < 2000; ++round) {
    const std::string bytes = random_marks(random) + "\n" + random_marks(random);
    SCOPED_TRACE(bytes);
    const Text text(bytes);
    const Segments segments = segment(text, lexicon);
    const Document document{text, segments};
    const Layer<Marked> found = find_marks(document).pairs;
    for (const Index<Marked> i : found.all()) {
      const Range<Token> here = found[i].tokens;
      ASSERT_EQ(document.paragraph_of(here.first), document.paragraph_of(here.last - 1));
      if (found[i].parent) {
        ASSERT_TRUE(found[*found[i].parent].tokens.contains(here));
      }
      if (found[i].continues) {
        ASSERT_EQ(found[*found[i].continues].goes_on, i);
      }
      for (const Index<Marked> j : found.all()) {
        const Range<Token> other = found[j].tokens;
        const bool apart = here.last <= other.first || other.last <= here.first;
        ASSERT_TRUE(apart || here.contains(other) || other.contains(here));
      }
    }
  }
}

// Whatever marks a paragraph has, behind one without any they change nothing.
TEST(Marks, OddOnesHarmTheirParagraphAlone) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    const std::string one = random_marks(random), other = random_marks(random);
    SCOPED_TRACE(one + "\n" + other);
    Stretches apart = marked_in(one);
    for (std::string& stretch : marked_in(other)) apart.push_back(std::move(stretch));
    ASSERT_EQ(marked_in(one + "\nNothing is marked.\n" + other), apart);
  }
}

}  // namespace
}  // namespace galley
