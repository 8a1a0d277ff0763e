#include "entities/mention_order.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(OrderByFirstMention, NumbersEntitiesAnew) {
  EntityLayer layer;
  Entity late, early;
  late.name = {20, 25};
  late.related = {{1}};
  early.name = {10, 15};
  layer.entities.push_back(late);
  layer.entities.push_back(early);
  layer.mentions.push_back({{0, 3}, {1}, MentionKind::pronoun, {}});
  layer.mentions.push_back({{10, 15}, {1}, MentionKind::name, {}});
  layer.mentions.push_back({{20, 25}, {0}, MentionKind::name, {}});
  layer.guesses.push_back({{30, 35}, {0}, MentionKind::description, {}});
  layer.sexes = {Sex::female, Sex::male};
  order_by_first_mention(layer);
  EXPECT_EQ(layer.entities[{0}].name, (Span{10, 15}));
  EXPECT_EQ(layer.entities[{1}].name, (Span{20, 25}));
  EXPECT_EQ(layer.entities[{1}].related, (std::vector<Index<Entity>>{{0}}));
  EXPECT_EQ(layer.mentions[{0}].entity, (Index<Entity>{0}));
  EXPECT_EQ(layer.mentions[{2}].entity, (Index<Entity>{1}));
  EXPECT_EQ(layer.guesses[{0}].entity, (Index<Entity>{1}));
  EXPECT_EQ(layer.sexes, (std::vector<Sex>{Sex::male, Sex::female}));
}

}  // namespace
}  // namespace galley
