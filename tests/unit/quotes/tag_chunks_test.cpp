#include "quotes/tag_chunks.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace galley {
namespace {

Tags tags_of(std::initializer_list<Tag> list) {
  Tags tags;
  for (const Tag tag : list) tags.push_back(tag);
  return tags;
}

Tags repeated(Tag tag, std::uint32_t times) {
  Tags tags;
  for (std::uint32_t i = 0; i < times; ++i) tags.push_back(tag);
  return tags;
}

Range<Token> range(std::uint32_t first, std::uint32_t last) { return {{first}, {last}}; }

Range<Token> before(const Tags& tags, std::uint32_t end, std::uint32_t floor, bool with_prepositions) {
  return chunk_before(tags, {end}, {floor}, with_prepositions);
}

Range<Token> from(const Tags& tags, std::uint32_t first, std::uint32_t limit, bool with_prepositions) {
  return chunk_at(tags, {first}, {limit}, with_prepositions);
}

// the head of the board said
const Tags& head_of_board() {
  static const Tags tags =
      tags_of({Tag::determiner, Tag::noun, Tag::preposition, Tag::determiner, Tag::noun, Tag::past_verb});
  return tags;
}

TEST(TagChunks, EndBeforeAToken) {
  const Tags& tags = head_of_board();
  EXPECT_EQ(before(tags, 5, 0, false), range(3, 5));
  EXPECT_EQ(before(tags, 5, 0, true), range(0, 5));
  EXPECT_EQ(before(tags, 5, 4, true), range(4, 5));
  EXPECT_EQ(before(tags, 5, 2, true), range(3, 5));  // what "of" belongs to is out of reach
  EXPECT_TRUE(before(tags, 3, 0, true).empty());     // ends in "of"
  EXPECT_TRUE(before(tags, 6, 0, true).empty());     // ends in a verb
  EXPECT_TRUE(before(tags, 0, 0, true).empty());
}

TEST(TagChunks, BeginAtAToken) {
  const Tags& tags = head_of_board();
  EXPECT_EQ(from(tags, 0, 6, false), range(0, 2));
  EXPECT_EQ(from(tags, 0, 6, true), range(0, 5));
  EXPECT_EQ(from(tags, 0, 4, true), range(0, 4));
  EXPECT_EQ(from(tags, 0, 3, true), range(0, 2));  // nothing within reach follows "of"
  EXPECT_TRUE(from(tags, 2, 6, true).empty());
  EXPECT_TRUE(from(tags, 5, 6, true).empty());
  EXPECT_TRUE(from(tags, 6, 6, true).empty());
  const Tags sold = tags_of({Tag::name, Tag::conjunction, Tag::past_verb});
  EXPECT_EQ(from(sold, 0, 3, true), range(0, 1));
}

TEST(TagChunks, LookNoFurtherThanTheirLongest) {
  const Tags tags = repeated(Tag::noun, 3 * kLongestChunk);
  EXPECT_EQ(before(tags, 3 * kLongestChunk, 0, true), range(2 * kLongestChunk, 3 * kLongestChunk));
  EXPECT_EQ(from(tags, 0, 3 * kLongestChunk, true), range(0, kLongestChunk));
}

TEST(TagChunks, GroupsOfAVerbAreItsAuxiliariesAndAdverbs) {
  // She would not have publicly said it
  const Tags tags =
      tags_of({Tag::pronoun, Tag::modal, Tag::adverb, Tag::base_verb, Tag::adverb, Tag::participle, Tag::pronoun});
  EXPECT_EQ(group_start(tags, {5}, {0}), Index<Token>{1});
  EXPECT_EQ(group_start(tags, {5}, {3}), Index<Token>{3});
  EXPECT_EQ(group_start(tags, {1}, {0}), Index<Token>{1});
  EXPECT_EQ(main_verb(tags, {1}, {7}), Index<Token>{5});
  EXPECT_EQ(main_verb(tags, {1}, {5}), Index<Token>{3});
  EXPECT_EQ(main_verb(tags, {4}, {7}), Index<Token>{5});
  EXPECT_EQ(main_verb(tags, {1}, {3}), Index<Token>{1});  // no verb within reach
  EXPECT_EQ(main_verb(tags, {0}, {7}), Index<Token>{0});
}

TEST(TagChunks, GroupsAreShort) {
  const Tags tags = repeated(Tag::adverb, 40);
  EXPECT_EQ(group_start(tags, {30}, {0}), Index<Token>{25});
  const Tags verbs = repeated(Tag::base_verb, 40);
  EXPECT_EQ(main_verb(verbs, {10}, {40}), Index<Token>{14});
}

TEST(TagChunks, KnowVerbsAndNominals) {
  for (const Tag tag :
       {Tag::base_verb, Tag::past_verb, Tag::gerund, Tag::participle, Tag::present_verb, Tag::third_person_verb}) {
    EXPECT_TRUE(is_verb(tag));
    EXPECT_FALSE(is_nominal(tag));
  }
  for (const Tag tag : {Tag::modal, Tag::adverb, Tag::noun}) EXPECT_FALSE(is_verb(tag));
  for (const Tag tag : {Tag::noun, Tag::name, Tag::determiner, Tag::possessive, Tag::number})
    EXPECT_TRUE(is_nominal(tag));
  for (const Tag tag : {Tag::preposition, Tag::conjunction, Tag::comma, Tag::quote}) EXPECT_FALSE(is_nominal(tag));
}

}  // namespace
}  // namespace galley
