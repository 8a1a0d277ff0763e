#include "quotes/model_reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "entities/name_features.h"
#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/role_features.h"
#include "reference/random_text.h"
#include "unit/processor_time.h"
#include "unit/quotes/random_models.h"
#include "unit/quotes/read_text.h"

namespace galley {
namespace {

using testing::random_below;
using testing::RandomModels;
using testing::ReadText;

std::string random_marks(std::mt19937& random) {
  static constexpr const char* kPieces[] = {"“", "”",   "‘",  "’",     "\"", "'",   "«",     "»",
                                            " ", "he ", ". ", "said ", "\n", ":\n", "Rain ", ", "};
  std::string text;
  for (std::uint32_t n = random_below(random, 60); n > 0; --n) text += kPieces[random_below(random, 16)];
  return text;
}

void expect_sound(const ReadText& read, const Pages<ReadAttribution>& readings) {
  Index<Token> before{0};
  for (const ReadAttribution& found : readings) {
    ASSERT_FALSE(found.cue.empty());
    ASSERT_TRUE(read.reading.sentence_at(found.cue.first).contains(found.cue));
    ASSERT_GE(found.cue.first, before);  // in text order, none overlaps another
    before = found.cue.last;
    const Range<Token> window = window_around(read.reading, found.cue);
    if (found.source) {
      ASSERT_FALSE(found.source->empty());
      ASSERT_TRUE(window.contains(*found.source));
    }
    ASSERT_FALSE(found.contents.empty());
    Index<Token> end = window.first;
    for (const Range<Token> content : found.contents) {
      ASSERT_FALSE(content.empty());
      ASSERT_GE(content.first, end);
      ASSERT_FALSE(found.source && content.overlaps(*found.source));
      end = content.last;
    }
    ASSERT_LE(end, window.last);
    for (const Proportion p :
         {found.cue_confidence, found.source_confidence, found.content_confidence, found.confidence})
      ASSERT_LE(p, Proportion{1000});
    ASSERT_TRUE(found.source || found.source_confidence == Proportion{1000});
  }
}

// How many readings there are, which are sound, and those shown some of them, in their order.
std::size_t read_soundly(const std::string& bytes, const QuoteModels& models) {
  SCOPED_TRACE(bytes);
  const ReadText read(bytes);
  const auto all = read_cues(read.evidence, models.cues, models.roles);
  expect_sound(read, all);
  const auto likely = read_attributions(read.evidence, models);
  expect_sound(read, likely);
  std::size_t at = 0;
  for (const ReadAttribution& found : likely) {
    while (at < all.size() && all[at].cue != found.cue) ++at;
    EXPECT_LT(at, all.size());
    if (at == all.size()) break;
    EXPECT_EQ(all[at].source, found.source);
    EXPECT_EQ(all[at].contents, found.contents);
    EXPECT_EQ(all[at].cue_confidence, found.cue_confidence);
  }
  return all.size();
}

TEST(ModelReading, ReadsAPlainSentence) {
  const ReadText read("The minister resigned. He said on Monday that the plan had failed. It rained.");
  const auto readings = read_attributions(read.evidence, quote_models());
  ASSERT_EQ(readings.size(), 1U);
  EXPECT_EQ(read.words(readings[0].cue), "said");
  ASSERT_TRUE(readings[0].source);
  EXPECT_EQ(read.words(*readings[0].source), "He");
  ASSERT_EQ(readings[0].contents.size(), 1U);
  EXPECT_EQ(read.words(readings[0].contents[0]), "that the plan had failed");
}

TEST(ModelReading, OfNothingIsNothing) {
  for (const std::string bytes : {"", " \n", ".", "“"}) EXPECT_EQ(read_soundly(bytes, quote_models()), 0U) << bytes;
}

TEST(ModelReading, IsSoundOnAnyTextByAnyModels) {
  std::mt19937 random(1);
  std::size_t found = 0;
  for (int round = 0; round < 40; ++round) {
    const RandomModels own(random);
    const std::string text = testing::random_text(random, 40), marks = random_marks(random);
    for (const std::string& bytes : {text, marks}) {
      ASSERT_NO_FATAL_FAILURE(found += read_soundly(bytes, own.models));
      ASSERT_NO_FATAL_FAILURE(read_soundly(bytes, quote_models()));
    }
  }
  EXPECT_GT(found, 40U);
}

// In pieces, with cues of any length in them.
TEST(ModelReading, IsSoundOnALongSentence) {
  std::mt19937 random(2);
  std::string bytes;
  for (int i = 0; i < 400; ++i) bytes += random_below(random, 9) == 0 ? "said “that ” " : "word ";
  const RandomModels own(random);
  ASSERT_NO_FATAL_FAILURE(read_soundly(bytes, own.models));
  // Models that take a piece whole for one cue, and a window whole for its content.
  const auto always = [](std::vector<std::string> kinds, std::size_t begins) {
    testing::ModelBytes model(std::move(kinds), 1);
    for (std::size_t from = 0; from <= model.labels(); ++from) model.transition(from, begins) = 100;
    for (const std::size_t from : {begins, begins + 1}) model.transition(from, begins + 1) = 400;
    return model.bytes();
  };
  const std::string cues = always({"cue"}, 1), roles = always({"source", "content"}, 3);
  const ReadText read(bytes);
  const auto readings = read_cues(read.evidence, RandomModels::loaded(cues), RandomModels::loaded(roles));
  expect_sound(read, readings);
  std::size_t longest = 0;
  for (const ReadAttribution& found : readings) longest = std::max<std::size_t>(longest, found.cue.size());
  EXPECT_EQ(longest, 256U);
}

// From one likelihood on, readings are shown, and say it.
TEST(ModelReading, ShowsWhatIsLikelyEnough) {
  const ReadText read("The minister resigned. He said on Monday that the plan had failed.");
  Proportion before{0};
  for (std::int16_t steps = -100; steps <= 100; ++steps) {
    testing::ModelBytes model({"right"}, 1);
    for (std::int16_t& at : model.transitions) at = 0;
    model.transition(model.labels(), 1) = steps;
    const std::string bytes = model.bytes();
    QuoteModels models = quote_models();
    models.attributions = RandomModels::loaded(bytes);
    const auto readings = read_attributions(read.evidence, models);
    if (readings.empty()) {
      EXPECT_LT(steps, 0);               // unlikelier than not
      EXPECT_EQ(before, Proportion{0});  // and nothing likelier was left out
      continue;
    }
    EXPECT_GT(steps, -100);
    EXPECT_GE(readings[0].confidence, before);
    before = readings[0].confidence;
  }
  EXPECT_GT(before, Proportion{990});
}

TEST(ModelReading, TakesLinearTime) {
  for (const std::string again : {"He said that it rained in the hills and in the old town ", "He said it rained. ",
                                  "“It rains in the hills,” he said on the day ", "a "}) {
    std::string bytes;
    while (bytes.size() < 2'000) bytes += again;
    const ReadText small(bytes), large(bytes + bytes + bytes + bytes);
    const QuoteModels models = quote_models();
    EXPECT_TRUE(testing::costs_at_most(
        9, [&] { read_attributions(small.evidence, models); }, [&] { read_attributions(large.evidence, models); }))
        << again;
  }
}

TEST(QuoteModels, HaveTheirKinds) {
  const QuoteModels models = quote_models();
  EXPECT_EQ(models.cues.kinds().size(), 1U);
  ASSERT_EQ(models.roles.kinds().size(), 2U);
  EXPECT_EQ(models.roles.kinds()[kSourceKind], "source");
  EXPECT_EQ(models.roles.kinds()[kContentKind], "content");
  EXPECT_EQ(models.attributions.kinds().size(), 1U);
  bool known = false;
  models.clusters.find(cluster_key("said"), [&](std::uint8_t cluster) { known = cluster != 0; });
  EXPECT_TRUE(known);
}

}  // namespace
}  // namespace galley
