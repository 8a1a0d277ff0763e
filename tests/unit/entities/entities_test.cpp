#include "entities/entities.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "cases/case_file.h"
#include "entities/names_model.h"
#include "galley/analyzer.h"
#include "segment/segment.h"

namespace galley {
namespace {

std::string_view name_of(EntityType type) {
  switch (type) {
    case EntityType::person:
      return "person";
    case EntityType::organization:
      return "organization";
    case EntityType::place:
      return "place";
    case EntityType::nationality:
      return "nationality";
    case EntityType::event:
      return "event";
    case EntityType::date:
      return "date";
    case EntityType::time:
      return "time";
    case EntityType::money:
      return "money";
    case EntityType::percent:
      return "percent";
    case EntityType::quantity:
      return "quantity";
  }
  return "";
}

EntityLayer entities_of(const std::string& bytes) {
  static const SegmentLexicon segment_lexicon;
  static const EntityLexicon lexicon;
  static const Model model = names_model();
  const Text text(bytes);
  const Segments segments = segment(text, segment_lexicon);
  return find_entities({text, segments}, lexicon, model);
}

// "person: Mark Rutte = Rutte ~ he", a line for each entity.
std::string listing(const std::string& text) {
  const EntityLayer layer = entities_of(text);
  std::string lines;
  for (const Index<Entity> i : layer.entities.all()) {
    const Entity& entity = layer.entities[i];
    if (!lines.empty()) lines += '\n';
    lines += std::string(name_of(entity.type)) + ": " + std::string(entity.name.of(text));
    for (const Span alias : entity.aliases) lines += " = " + std::string(alias.of(text));
    for (const Mention& mention : layer.mentions)
      if (mention.entity == i && mention.kind != MentionKind::name) lines += " ~ " + std::string(mention.span.of(text));
  }
  return lines;
}

class EntityCases : public ::testing::TestWithParam<const char*> {};

TEST_P(EntityCases, AsListed) {
  for (const auto& c : testing::load_cases(std::string("entities/") + GetParam() + ".txt"))
    EXPECT_EQ(listing(c.input), c.expected) << c.title;
}

INSTANTIATE_TEST_SUITE_P(Files, EntityCases, ::testing::Values("names", "grouping", "pronouns"),
                         [](const auto& file) { return std::string(file.param); });

TEST(KnownMisses, AreMissedStill) {
  for (const auto& c : testing::load_cases("entities/known_misses.txt"))
    EXPECT_NE(listing(c.input), c.expected) << c.title << ": found now; move it to the file of its kind";
}

TEST(Entities, OfNothing) {
  for (const char* text : {"", " ", ".", "\n\n\n", "“”‘’\"'", "$", "of", "\xF0\x9F\x99\x82"})
    EXPECT_EQ(listing(text), "") << text;
}

TEST(Entities, MentionsAreInOrderAndConfident) {
  const EntityLayer layer =
      entities_of("NATO Secretary General Mark Rutte said he met Mr. Kemp in Brussels on Monday.");
  ASSERT_EQ(layer.mentions.size(), 6U);
  std::uint32_t end = 0;
  for (const Mention& mention : layer.mentions) {
    EXPECT_LE(end, mention.span.start);
    end = mention.span.end;
    EXPECT_GT(mention.confidence.value(), 0.2);
  }
}

// Words that the rules care about, thrown together: whatever comes out must be a sound layer.
TEST(Entities, SoundOnAnyWords) {
  constexpr const char* kWords[] = {
      "Mark", "Rutte", "(",    ")",        ",",         ".",    "NATO",  "of",    "the",  "and",     "Mr.",    "Mrs.",
      "he",   "her",   "his",  "alliance", "said",      "in",   "Korea", "North", "DPRK", "King",    "May",    "Monday",
      "2019", "$",     "5",    "%",        "'s",        "“",    "”",     "Inc.",  "von",  "J.",      "World",  "War",
      "II",   "&",     "Fund", "Ministry", "Secretary", "U.S.", "\n",    "é",     "👍",    "million", "General"};
  std::mt19937 random(7);
  const Analyzer analyzer;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += std::string(kWords[random() % std::size(kWords)]) + (random() % 8 ? " " : "");
    const auto result = analyzer.analyze(text);
    ASSERT_TRUE(std::holds_alternative<Report>(result));
    const auto complaint = validate(std::get<Report>(result), text);
    EXPECT_FALSE(complaint) << *complaint << "\n" << text;
  }
}

}  // namespace
}  // namespace galley
