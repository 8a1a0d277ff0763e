// The features of cues, roles and attributions: one row a token, and of the text alone.
#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/role_features.h"
#include "reference/random_text.h"
#include "unit/quotes/read_text.h"

namespace galley {
namespace {

using testing::random_below;
using testing::ReadText;

using Rows = std::vector<std::vector<std::uint32_t>>;

Rows listed(const FeatureRows& rows) {
  Rows all;
  for (std::size_t i = 0; i < rows.size(); ++i) all.emplace_back(rows[i].begin(), rows[i].end());
  return all;
}

Rows cue_rows(CueFeatures& features, Range<Token> tokens) {
  FeatureRows rows;
  rows.add(1, 1), rows.end_token();  // must go
  features.read(tokens, rows);
  EXPECT_EQ(rows.size(), tokens.size());
  return listed(rows);
}

Rows role_rows(RoleFeatures& features, const ReadText& read, Range<Token> cue) {
  FeatureRows rows;
  rows.add(1, 1), rows.end_token();
  const Range<Token> window = window_around(read.reading, cue);
  features.read(cue, window, rows);
  EXPECT_EQ(rows.size(), window.size());
  return listed(rows);
}

// What was read before leaves nothing behind.
TEST(QuoteFeatures, AreOfWhatIsReadAlone) {
  std::mt19937 random(1);
  for (int round = 0; round < 60; ++round) {
    const ReadText read(testing::random_text(random, 60));
    CueFeatures cues(read.evidence);
    RoleFeatures roles(read.evidence);
    for (const Sentence& sentence : read.reading.document.segments.sentences) {
      CueFeatures fresh_cues(read.evidence);
      ASSERT_TRUE(cue_rows(cues, sentence.tokens) == cue_rows(fresh_cues, sentence.tokens));
      for (int i = 0; i < 3; ++i) {
        const Index<Token> first = sentence.tokens.first + random_below(random, sentence.tokens.size());
        const Range<Token> cue{first, first + 1 + random_below(random, sentence.tokens.last.value - first.value)};
        RoleFeatures fresh_roles(read.evidence);
        ASSERT_TRUE(role_rows(roles, read, cue) == role_rows(fresh_roles, read, cue));
      }
    }
  }
}

// Curly marks and straight ones, apostrophes of either kind; the clusters alone know words as they are written.
TEST(QuoteFeatures, MarksOfEveryStyleAreAlike) {
  const ReadText curly("“It isn’t Ann’s,” the minister said."), straight("\"It isn't Ann's,\" the minister said.");
  const auto without_clusters = [](const ReadText& read) {
    return Evidence{read.reading, read.tags, {}, read.proposals};
  };
  CueFeatures curly_cues(without_clusters(curly)), straight_cues(without_clusters(straight));
  EXPECT_TRUE(cue_rows(curly_cues, curly.reading.all()) == cue_rows(straight_cues, straight.reading.all()));
  RoleFeatures curly_roles(without_clusters(curly)), straight_roles(without_clusters(straight));
  EXPECT_TRUE(role_rows(curly_roles, curly, curly.at("said")) ==
              role_rows(straight_roles, straight, straight.at("said")));
}

TEST(QuoteFeatures, RolesTurnOnTheCue) {
  const ReadText read("Ann said that Bob claimed that it rained.");
  RoleFeatures roles(read.evidence);
  EXPECT_TRUE(role_rows(roles, read, read.at("said")) != role_rows(roles, read, read.at("claimed")));
}

// The words are the same; what the sieves made of them differs.
TEST(QuoteFeatures, SeeWhatTheSievesFound) {
  const ReadText read("Ann said that it rained.");
  ASSERT_TRUE(read.proposals.at(read.at("said")));
  const Drafts nothing(read.reading, Pages<CueHit>());
  const Proposals none(nothing);
  const Evidence without{read.reading, read.tags, read.evidence.clusters, none};
  CueFeatures cues(read.evidence), bare_cues(without);
  EXPECT_TRUE(cue_rows(cues, read.reading.all()) != cue_rows(bare_cues, read.reading.all()));
  RoleFeatures roles(read.evidence), bare_roles(without);
  EXPECT_TRUE(role_rows(roles, read, read.at("said")) != role_rows(bare_roles, read, read.at("said")));
}

Rows attribution_rows(const Evidence& evidence, const ReadAttribution& found) {
  FeatureRows rows;
  rows.add(1, 1), rows.end_token();
  read_attribution_features(evidence, found, rows);
  return listed(rows);
}

TEST(QuoteFeatures, OfAnAttributionAreASequenceOfOne) {
  const ReadText read("Ann said that it rained and Bob left.");
  const ReadAttribution found{read.at("said"), read.at("Ann"), {read.at("that it rained")}, {900}, {800}, {700}};
  const Rows rows = attribution_rows(read.evidence, found);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_FALSE(rows[0].empty());
  const auto differs = [&](auto change) {
    ReadAttribution other = found;
    change(other);
    return attribution_rows(read.evidence, other) != rows;
  };
  EXPECT_FALSE(differs([](ReadAttribution& other) { other.confidence = {5}; }));  // which they are to tell
  EXPECT_TRUE(differs([](ReadAttribution& other) { other.cue_confidence = {100}; }));
  EXPECT_TRUE(differs([](ReadAttribution& other) { other.source_confidence = {100}; }));
  EXPECT_TRUE(differs([](ReadAttribution& other) { other.content_confidence = {100}; }));
  EXPECT_TRUE(differs([](ReadAttribution& other) { other.source.reset(); }));
  EXPECT_TRUE(differs([&](ReadAttribution& other) { other.source = read.at("Bob"); }));
  EXPECT_TRUE(differs([&](ReadAttribution& other) { other.contents = {read.at("Bob left")}; }));
  EXPECT_TRUE(differs([&](ReadAttribution& other) { other.contents.push_back(read.at("Bob left")); }));
}

}  // namespace
}  // namespace galley
