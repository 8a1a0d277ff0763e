#include "entities/names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "entities/name_features.h"
#include "reference/random_text.h"
#include "unit/entities/worded.h"
#include "unit/processor_time.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

using testing::ModelBytes;
using testing::Worded;

const std::vector<std::string> kKinds{"person", "organization", "place", "nationality", "event"};

std::vector<NameSpan> names_in(const Worded& text, const ModelBytes& model) {
  const std::string bytes = model.bytes();
  const Model loaded = std::get<Model>(Model::load(bytes, 1));
  std::vector<NameSpan> names;
  for (const NameSpan& name : find_names(text.words(), loaded)) names.push_back(name);
  return names;
}

// What a model takes at random for names: sensitive to every feature.
ModelBytes chance(unsigned seed) {
  std::mt19937 random(seed);
  ModelBytes model = testing::random_model(random, kKinds, 10, 100, 20);
  model.step = 10;
  return model;
}

// A model that has learnt the labels of one sentence's tokens by heart.
ModelBytes learnt(const Worded& text, const std::vector<std::string>& kinds, const std::vector<std::uint8_t>& labels) {
  ModelBytes model(kinds, 16);
  FeatureRows rows;
  NameFeatures(text.words(), {}, {}).read(text.sentence(0), rows);
  EXPECT_EQ(rows.size(), labels.size());
  for (std::size_t t = 0; t < std::min(rows.size(), labels.size()); ++t)
    for (const std::uint32_t feature : rows[t]) model.weight(feature, labels[t]) = 50;
  return model;
}

struct Found {
  std::string words;
  EntityType type;
  friend bool operator==(const Found&, const Found&) = default;
};

std::vector<Found> found_in(const Worded& text, const ModelBytes& model) {
  std::vector<Found> all;
  for (const NameSpan& name : names_in(text, model)) {
    const Document& document = text.document();
    all.push_back({std::string(document.span(name.tokens).of(document.text.bytes)), name.type});
    EXPECT_GT(name.confidence.thousandths, 900);
  }
  return all;
}

const char* const kLearnt = "we met Ann Lee and NATO in Kursk at an Irish World Cup";
const std::vector<std::uint8_t> kLabels{0, 0, 1, 2, 0, 3, 0, 5, 0, 0, 7, 9, 10};

TEST(Names, AreThoseTheModelHasLearnt) {
  const Worded text(kLearnt);
  const std::vector<Found> all{{"Ann Lee", EntityType::person},
                               {"NATO", EntityType::organization},
                               {"Kursk", EntityType::place},
                               {"Irish", EntityType::nationality},
                               {"World Cup", EntityType::event}};
  EXPECT_EQ(found_in(text, learnt(text, kKinds, kLabels)), all);
}

TEST(Names, TypesGoByTheModelsNamesOfThem) {
  const Worded text(kLearnt);
  const ModelBytes model = learnt(text, {"place", "ship", "person", "PERSON", ""}, kLabels);
  const std::vector<Found> all{{"Ann Lee", EntityType::place}, {"Kursk", EntityType::person}};
  EXPECT_EQ(found_in(text, model), all);
}

TEST(Names, AModelThatKnowsNothingFindsNone) {
  // Without "NATO", which the lexicon speaks for.
  EXPECT_TRUE(names_in(Worded("we met Ann Lee in Kursk at an Irish World Cup"), ModelBytes(kKinds, 4)).empty());
  const Worded text(kLearnt);
  EXPECT_TRUE(names_in(text, learnt(text, {"ship", "", "rock", "star", "gas"}, kLabels)).empty());
  EXPECT_TRUE(names_in(Worded(""), chance(1)).empty());
}

TEST(Names, StandInOrderEachInASentence) {
  std::mt19937 random(2);
  std::size_t names = 0;
  for (unsigned i = 0; i < 200; ++i) {
    const Worded text(testing::random_text(random, testing::random_below(random, 80)));
    Index<Token> end;
    for (const NameSpan& name : names_in(text, chance(i))) {
      ASSERT_LE(end, name.tokens.first);
      ASSERT_LT(name.tokens.first, name.tokens.last);
      ASSERT_EQ(text.document().sentence_of(name.tokens.first), text.document().sentence_of(name.tokens.last - 1));
      ASSERT_LE(name.confidence, Proportion{1000});
      end = name.tokens.last;
      ++names;
    }
  }
  EXPECT_GT(names, 500U);
}

// The text is read in windows of 2^14 tokens; a sentence that no other has words of has the same names on both sides of
// their borders, and on them.
TEST(Names, AreTheSameWhereverTheirSentenceStands) {
  const std::string filler = "it went on and on as it had done.\n";
  const std::string sentence = "We met Ann Lee of Kursk, and Ann Lee of NATO, who led the Bank of Ireland.\n";
  const auto names_behind = [&](int fillers, const ModelBytes& model) {
    std::string bytes;
    for (int i = 0; i < fillers; ++i) bytes += filler;
    const Worded text(bytes + sentence + filler + filler);
    EXPECT_EQ(text.sentence(0).size(), 10U) << "the borders below are counted so";
    const Range<Token> asked = text.sentence(static_cast<std::uint32_t>(fillers));
    std::vector<NameSpan> names;
    for (NameSpan name : names_in(text, model)) {
      if (name.tokens.first < asked.first || asked.last <= name.tokens.first) continue;
      name.tokens = {Index<Token>{name.tokens.first.value - asked.first.value},
                     Index<Token>{name.tokens.last.value - asked.first.value}};
      names.push_back(name);
    }
    return names;
  };
  for (unsigned seed = 0; seed < 2; ++seed) {
    const ModelBytes model = chance(seed);
    const std::vector<NameSpan> expected = names_behind(1, model);
    ASSERT_FALSE(expected.empty());
    for (const int fillers : {2, 1'637, 1'638, 1'639, 1'640, 3'277}) {
      const std::vector<NameSpan> found = names_behind(fillers, model);
      ASSERT_EQ(found.size(), expected.size()) << fillers;
      for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].tokens.first, expected[i].tokens.first) << fillers;
        EXPECT_EQ(found[i].tokens.last, expected[i].tokens.last) << fillers;
        EXPECT_EQ(found[i].type, expected[i].type) << fillers;
        EXPECT_EQ(found[i].confidence, expected[i].confidence) << fillers;
      }
    }
  }
}

TEST(Names, TakeTimeInProportionToTheText) {
  const ModelBytes model = chance(4);
  const auto text_of = [](std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
  };
  for (const char* piece : {"Ann Lee met Bo. ", "Ann ", "and "}) {
    const Worded small(text_of(piece, 3'000)), large(text_of(piece, 12'000));
    const auto find = [&](const Worded& text) { return [&] { names_in(text, model); }; };
    EXPECT_TRUE(testing::costs_at_most(8, find(small), find(large))) << piece;
  }
}

}  // namespace
}  // namespace galley
