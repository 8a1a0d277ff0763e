#include "quotes/word_signs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "unit/quotes/read_text.h"

namespace galley {
namespace {

using testing::ReadText;

WordSigns signs_of(const ReadText& read, std::string_view word) { return describe(read.evidence, read.at(word).first); }

TEST(WordSigns, AreOfTheFoldedWord) {
  const ReadText read("Said said. The sad isn't. He isn’t paid.");
  EXPECT_EQ(signs_of(read, "Said").word, signs_of(read, "said").word);
  EXPECT_NE(signs_of(read, "Said").look, signs_of(read, "said").look);
  EXPECT_NE(signs_of(read, "said").word, signs_of(read, "sad").word);
  EXPECT_EQ(signs_of(read, "said").suffix, signs_of(read, "paid").suffix);
  EXPECT_EQ(signs_of(read, "isn't").word, signs_of(read, "isn’t").word);
}

TEST(WordSigns, NumbersAreOfTwoKinds) {
  const ReadText read("In 1999 and 2024 some 17 of 350 fell.");
  EXPECT_EQ(signs_of(read, "1999").word, signs_of(read, "2024").word);
  EXPECT_EQ(signs_of(read, "17").word, signs_of(read, "350").word);
  EXPECT_NE(signs_of(read, "17").word, signs_of(read, "1999").word);
}

TEST(WordSigns, ReportingVerbsSayWhatTheListSays) {
  const ReadText read("He said she claimed they say it walked.");
  EXPECT_NE(signs_of(read, "said").verb, 0U);
  EXPECT_NE(signs_of(read, "said").verb, signs_of(read, "claimed").verb);
  EXPECT_NE(signs_of(read, "said").verb, signs_of(read, "say").verb);  // the form
  EXPECT_EQ(signs_of(read, "walked").verb, 0U);
}

TEST(WordSigns, NamesAreKnownByTypeAndBeginning) {
  EntityLayer names;
  names.entities.push_back({EntityType::person, {0, 7}, {}});
  names.entities.push_back({EntityType::organization, {12, 16}, {}});
  names.mentions.push_back({{0, 7}, {0}, MentionKind::name, {900}});
  names.mentions.push_back({{12, 16}, {1}, MentionKind::name, {900}});
  const ReadText read("Ann Lee met NATO twice.", names);
  const std::array<std::uint32_t, 3> found{signs_of(read, "Ann").name, signs_of(read, "Lee").name,
                                           signs_of(read, "NATO").name};
  for (std::size_t i = 0; i < found.size(); ++i) {
    EXPECT_NE(found[i], 0U);
    EXPECT_EQ(std::count(found.begin(), found.end(), found[i]), 1);
  }
  EXPECT_EQ(signs_of(read, "met").name, 0U);
}

TEST(WordSigns, BeyondTheEndsAreThoseOfNoWord) {
  const ReadText read("One “word” and 7 more.");
  for (const Index<Token> t : read.reading.all()) {
    EXPECT_NE(describe(read.evidence, t).word, no_word().word);
    EXPECT_NE(describe(read.evidence, t).tag, no_word().tag);
  }
}

}  // namespace
}  // namespace galley
