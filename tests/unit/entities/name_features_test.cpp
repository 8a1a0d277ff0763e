#include "entities/name_features.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/entities/worded.h"
#include "unit/processor_time.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

using testing::Worded;

using Rows = std::vector<std::vector<std::uint32_t>>;

Rows copy_of(const FeatureRows& rows) {
  Rows copy;
  for (std::size_t t = 0; t < rows.size(); ++t) copy.emplace_back(rows[t].begin(), rows[t].end());
  return copy;
}

Rows rows_of(const Worded& text, std::uint32_t sentence, HashedTable gazetteers = {}, HashedTable clusters = {}) {
  FeatureRows rows;
  NameFeatures(text.words(), gazetteers, clusters).read(text.sentence(sentence), rows);
  return copy_of(rows);
}

std::uint32_t key_of(const std::vector<std::string>& words) {
  std::uint32_t key = 0;
  for (const std::string& word : words) key = gazetteer_key(key, word);
  return key;
}

// Phrases of folded words, each with its class.
using Phrases = std::vector<std::pair<std::vector<std::string>, std::uint8_t>>;

Rows with_phrases(const std::string& text, const Phrases& phrases) {
  std::vector<std::pair<std::uint32_t, std::uint8_t>> entries;
  for (const auto& [words, value] : phrases) entries.emplace_back(key_of(words), value);
  const auto [checks, values] = testing::table_bytes(10, entries);
  return rows_of(Worded(text), 0, {checks, values});
}

TEST(NameFeatures, OneRowForEachToken) {
  for (const char* bytes : {"a", "Ann", "“", "Ann Lee met Mr. Bo of the Bank of the West, at 5.", "É 🙂 ש"}) {
    const Worded text(bytes);
    const Rows rows = rows_of(text, 0);
    EXPECT_EQ(rows.size(), text.sentence(0).size());
    for (const auto& row : rows) EXPECT_GT(row.size(), 20U);
  }
}

TEST(NameFeatures, TheSameForTheSameSentenceWhereverItStands) {
  const std::string filler = "it went on and on.\n",
                    sentence = "We met Ann Lee of Kursk, who led the Bank of the West.\n";
  const Worded near(filler + sentence + filler);
  std::string fillers;
  for (int i = 0; i < 300; ++i) fillers += filler;
  const Worded far(fillers + sentence + filler + filler);
  EXPECT_EQ(rows_of(near, 1), rows_of(far, 300));
}

TEST(NameFeatures, NothingStaysOfTheSentenceBefore) {
  const Worded text("Ann Lee saw NATO.\nThey met Bo.\nIt rained for the Bank of England all over the town.");
  NameFeatures features(text.words(), {}, {});
  FeatureRows rows;
  for (const std::uint32_t s : {0U, 2U, 1U, 1U, 0U, 2U}) {
    features.read(text.sentence(s), rows);
    EXPECT_EQ(copy_of(rows), rows_of(text, s));
  }
}

TEST(NameFeatures, TellNeighboursLettersAndWordsApart) {
  const Rows rows = rows_of(Worded("we met Ann Lee there"), 0);
  EXPECT_NE(rows, rows_of(Worded("we met Ann Lea there"), 0));
  EXPECT_NE(rows, rows_of(Worded("we met Ann LEE there"), 0));
  EXPECT_NE(rows[2], rows_of(Worded("we saw Ann Lee there"), 0)[2]);
  EXPECT_NE(rows[2], rows_of(Worded("we met Ann Lee here"), 0)[2]) << "what stands behind the capitals";
}

TEST(NameFeatures, TakeTheLongestPhraseOfAClass) {
  const std::string text = "we met the New York City Ballet there";
  const Rows longest = with_phrases(text, {{{"new", "york", "city"}, 1}});
  EXPECT_EQ(with_phrases(text, {{{"new", "york"}, 1}, {{"new", "york", "city"}, 1}, {{"new"}, 1}}), longest);
  EXPECT_EQ(with_phrases(text, {{{"new", "york", "city"}, 1}, {{"york", "city"}, 1}, {{"city"}, 1}}), longest)
      << "what begins inside a phrase of its class";
  EXPECT_NE(with_phrases(text, {{{"new", "york"}, 1}}), longest);
  EXPECT_NE(with_phrases(text, {{{"new", "york", "city"}, 2}}), longest);
  EXPECT_NE(with_phrases(text, {{{"new", "york", "city"}, 1}, {{"york", "city"}, 2}}), longest) << "another class";
  EXPECT_EQ(with_phrases(text, {{{"new", "york", "town"}, 1}}), rows_of(Worded(text), 0));
}

TEST(NameFeatures, APhraseBeginsAtACapitalAndIsNoLongerThanTheLongest) {
  const std::string text = "we met the Association of six and more words there";
  const Rows none = rows_of(Worded(text), 0);
  EXPECT_EQ(with_phrases(text, {{{"the", "association"}, 1}}), none);
  EXPECT_NE(with_phrases(text, {{{"association", "of", "six", "and", "more", "words"}, 1}}), none);
  EXPECT_EQ(with_phrases(text, {{{"association", "of", "six", "and", "more", "words", "there"}, 1}}), none);
  EXPECT_NE(with_phrases("we met Ann", {{{"ann"}, 1}}), rows_of(Worded("we met Ann"), 0)) << "at the sentence's end";
}

TEST(NameFeatures, EveryClassOfATableIsTaken) {
  const std::string text = "we met Ann Lee there";
  std::vector<Rows> seen{rows_of(Worded(text), 0)};
  for (std::uint32_t value = 0; value < 32; ++value) {
    seen.push_back(with_phrases(text, {{{"ann", "lee"}, static_cast<std::uint8_t>(value)}}));
    for (std::size_t i = 0; i + 1 < seen.size(); ++i) ASSERT_NE(seen[i], seen.back()) << "class " << value;
  }
  EXPECT_EQ(with_phrases(text, {{{"ann", "lee"}, 255}}), seen.back()) << "a class out of range does no harm";
}

TEST(NameFeatures, AClusterIsOfTheWordAsWrittenWithoutItsDigits) {
  EXPECT_EQ(cluster_key("2024"), cluster_key("1999"));
  EXPECT_NE(cluster_key("2024"), cluster_key("202"));
  EXPECT_NE(cluster_key("Rutte"), cluster_key("rutte"));
  const Worded text("we met Ann in 1999 there");
  const auto [checks, values] = testing::table_bytes(4, {{cluster_key("2024"), 3}});
  const Rows rows = rows_of(text, 0, {}, {checks, values}), none = rows_of(text, 0);
  EXPECT_NE(rows[4], none[4]);
  EXPECT_NE(rows[3], none[3]) << "a neighbour's cluster";
  EXPECT_EQ(rows[0], none[0]);
}

TEST(NameFeatures, TakeTimeInProportionToTheSentence) {
  for (const char* piece : {"Ann ", "of ", "Ann of the ", "Ann and ", "é ", "A1-"}) {
    const auto sentence = [&](int times) {
      std::string text;
      for (int i = 0; i < times; ++i) text += piece;
      return text;
    };
    const Worded small(sentence(2'000)), large(sentence(8'000));
    const auto read = [](const Worded& text) { return [&] { rows_of(text, 0); }; };
    EXPECT_TRUE(testing::costs_at_most(8, read(small), read(large))) << piece;
  }
}

}  // namespace
}  // namespace galley
