#include "entities/entity_lexicon.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(EntityLexicon, KnowsNamesOfOneThing) {
  const EntityLexicon lexicon;
  const LexiconEntry& dprk = lexicon.find("dprk");
  EXPECT_TRUE(dprk.has(WordRole::known_name));
  EXPECT_EQ(dprk.type, EntityType::place);
  EXPECT_EQ(dprk.group, lexicon.find("north korea").group);
  EXPECT_NE(dprk.group, lexicon.find("pyongyang").group);
  EXPECT_NE(dprk.group, lexicon.find("north korean").group);
  EXPECT_EQ(lexicon.find("north korean").type, EntityType::nationality);
}

TEST(EntityLexicon, KnowsWords) {
  const EntityLexicon lexicon;
  EXPECT_TRUE(lexicon.find("secretary general").has(WordRole::title));
  EXPECT_GE(lexicon.find("secretary").phrase_words, 2);
  EXPECT_EQ(lexicon.find("mrs.").sex, Sex::female);
  EXPECT_EQ(lexicon.find("mark").sex, Sex::male);
  EXPECT_EQ(lexicon.find("kerry").sex, Sex::unknown) << "both sexes bear it";
  EXPECT_TRUE(lexicon.find("council").has(WordRole::organization_head));
  EXPECT_TRUE(lexicon.find("the").has(WordRole::opener));
  EXPECT_EQ(lexicon.find("ozgrub").roles, 0U);
  EXPECT_EQ(lexicon.find("").roles, 0U);
}

}  // namespace
}  // namespace galley
