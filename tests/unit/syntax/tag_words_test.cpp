#include "syntax/tag_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "reference/random_text.h"
#include "syntax/sentence_part.h"
#include "unit/processor_time.h"
#include "unit/segment/segmented.h"
#include "unit/syntax/small_tag_model.h"

namespace galley {
namespace {

std::vector<Tag> tags_of(const std::string& bytes, const TagModel& model = tag_model()) {
  const testing::Segmented text(bytes);
  const Tags tags = tag_words(text.document(), model);
  EXPECT_EQ(tags.size(), text.segments().tokens.size());
  std::vector<Tag> all;
  for (std::uint32_t i = 0; i < tags.size(); ++i) all.push_back(tags[{i}]);
  return all;
}

using List = std::vector<Tag>;

TEST(TagWords, ReadsPlainSentences) {
  EXPECT_EQ(tags_of("John said that Mary left."),
            (List{Tag::name, Tag::past_verb, Tag::preposition, Tag::name, Tag::past_verb, Tag::stop}));
  EXPECT_EQ(tags_of("“We must go,” he said Monday."),
            (List{Tag::quote, Tag::pronoun, Tag::modal, Tag::base_verb, Tag::comma, Tag::quote, Tag::pronoun,
                  Tag::past_verb, Tag::name, Tag::stop}));
  EXPECT_EQ(tags_of("The old houses of her two friends were sold."),
            (List{Tag::determiner, Tag::adjective, Tag::plural_noun, Tag::preposition, Tag::possessive_pronoun,
                  Tag::number, Tag::plural_noun, Tag::past_verb, Tag::participle, Tag::stop}));
}

TEST(TagWords, MarksOfEveryStyleAreAlike) {
  for (const std::string between : {"We must go,", "The minister’s plan has failed,", "Rain"}) {
    const List curly = tags_of("“" + between + "” he said.");
    EXPECT_EQ(tags_of("\"" + between + "\" he said."), curly);
    EXPECT_EQ(tags_of("«" + between + "» he said."), curly);
  }
  EXPECT_EQ(tags_of("It isn't Ann's."), tags_of("It isn’t Ann’s."));
}

TEST(TagWords, NothingHasNone) {
  EXPECT_EQ(tags_of(""), List{});
  EXPECT_EQ(tags_of(" \n\n "), List{});
}

TEST(TagWords, EveryTokenOfAnyTextHasOne) {
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i)
    for (const Tag tag : tags_of(testing::random_text(random, 40))) ASSERT_LT(static_cast<std::size_t>(tag), kTags);
}

std::string words(std::mt19937& random, std::size_t count) {
  static constexpr const char* kWords[] = {"rain", "falls", "the", "on", "hills", "and", "slowly", "his", "seven"};
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + std::string(kWords[random() % 9]);
  return text;
}

// A sentence is read in pieces: what stands behind a piece changes nothing in it, and within one the neighbours do.
TEST(TagWords, LongSentencesAreReadInPieces) {
  std::mt19937 random(2);
  const std::string bytes = testing::small_tag_model(3);
  const TagModel model = std::get<TagModel>(TagModel::load(bytes));
  for (const std::uint32_t size : {255U, 256U, 257U, 5'000U}) {
    const std::string text = words(random, size);
    const List tags = tags_of(text, model);
    ASSERT_EQ(tags.size(), size);
    const std::uint32_t in_pieces = size / SentencePart::kMost * SentencePart::kMost;
    bool changes = false;
    for (int i = 0; i < 20; ++i) {
      const List more = tags_of(text + " " + words(random, 3), model);
      ASSERT_TRUE(std::equal(tags.begin(), tags.begin() + static_cast<std::ptrdiff_t>(in_pieces), more.begin()))
          << size;
      changes = changes || !std::equal(tags.begin(), tags.end(), more.begin());
    }
    EXPECT_EQ(changes, in_pieces < size) << size;
  }
}

TEST(TagWords, TakesLinearTime) {
  for (const std::string again : {"He said that ", "He said it. ", "\" ", "a\n"}) {
    std::string bytes;
    while (bytes.size() < 20'000) bytes += again;
    const testing::Segmented small(bytes), large(bytes + bytes + bytes + bytes);
    const TagModel model = tag_model();
    EXPECT_TRUE(testing::costs_at_most(
        9, [&] { tag_words(small.document(), model); }, [&] { tag_words(large.document(), model); }))
        << again;
  }
}

}  // namespace
}  // namespace galley
