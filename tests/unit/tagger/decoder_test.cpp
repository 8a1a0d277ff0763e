#include "tagger/decoder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "reference/labellings.h"
#include "unit/processor_time.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

using testing::ModelBytes;
using testing::random_below;

// A loaded model with its bytes, and its decoder.
class Loaded {
 public:
  explicit Loaded(const ModelBytes& model)
      : bytes_(model.bytes()), model_(std::get<Model>(Model::load(bytes_, 1))), decoder_(model_) {}
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;

  const Model& model() const { return model_; }
  const Decoder& decoder() const { return decoder_; }

 private:
  const std::string bytes_;
  const Model model_;
  const Decoder decoder_;
};

std::vector<std::string> kinds(std::size_t count) { return std::vector<std::string>(count, "kind"); }

std::vector<std::int32_t> random_scores(std::mt19937& random, std::size_t tokens, const Model& model, int most) {
  std::vector<std::int32_t> scores(tokens * model.labels());
  for (std::int32_t& score : scores) score = testing::random_between(random, most);
  return scores;
}

TEST(Decoder, EqualsTheEnumerationOfAllLabellings) {
  std::mt19937 random(1);
  std::size_t spans = 0;
  for (int i = 0; i < 1'500; ++i) {
    const std::size_t count = 1 + random_below(random, 3);
    const std::size_t tokens = 1 + random_below(random, count == 1 ? 7 : count == 2 ? 5 : 4);
    // From all alike to 20 nats apart, in steps fine and coarse.
    const int most = static_cast<int>(std::vector<std::uint32_t>{1, 10, 100, 1000}[random_below(random, 4)]);
    ModelBytes bytes = testing::random_model(random, kinds(count), 1, most, 0);
    bytes.step = 1 + random_below(random, static_cast<std::uint32_t>(10'000 / most));
    const Loaded loaded(bytes);
    const std::vector<std::int32_t> scores = random_scores(random, tokens, loaded.model(), most);
    const testing::Labellings all = testing::all_labellings(loaded.model(), scores, tokens);

    const std::vector<std::uint8_t> best = loaded.decoder().best_labels(scores.data(), tokens);
    ASSERT_TRUE(testing::is_legal(best));
    ASSERT_EQ(testing::score_of(loaded.model(), scores, best), all.best);
    for (const TaggedSpan& span : loaded.decoder().spans(scores.data(), best)) {
      ASSERT_NEAR(span.confidence.value(), all.spans.at({span.first, span.last, span.kind}), 0.001)
          << "tokens " << span.first << " to " << span.last << " of " << tokens;
      ++spans;
    }
  }
  EXPECT_GT(spans, 1'000U);
}

TEST(Decoder, SumsTheWeightsOfATokensFeatures) {
  std::mt19937 random(2);
  ModelBytes bytes = testing::random_model(random, kinds(2), 6, 0, 127);
  const Loaded loaded(bytes);
  FeatureRows rows;
  std::vector<std::int32_t> expected(7, 5), scores(7, 5);  // what is there already stays
  for (std::uint32_t token = 0; token < 30; ++token) {
    std::vector<std::int32_t> sums(bytes.labels());
    for (std::uint32_t i = 0; i < token % 5; ++i) rows.add(i, static_cast<std::uint32_t>(random()));
    rows.end_token();
    for (const std::uint32_t feature : rows[token])
      for (std::size_t label = 0; label < sums.size(); ++label) sums[label] += bytes.weight(feature, label);
    expected.insert(expected.end(), sums.begin(), sums.end());
  }
  loaded.decoder().score(rows, scores);
  EXPECT_EQ(scores, expected);
  loaded.decoder().add(77, scores.data());
  for (std::size_t label = 0; label < bytes.labels(); ++label)
    EXPECT_EQ(scores[label], expected[label] + bytes.weight(77, label));
}

TEST(Decoder, OfNothing) {
  const Loaded loaded(ModelBytes(kinds(1), 1));
  std::vector<std::int32_t> scores;
  loaded.decoder().score(FeatureRows(), scores);
  EXPECT_TRUE(scores.empty());
  EXPECT_TRUE(loaded.decoder().best_labels(scores.data(), 0).empty());
  EXPECT_TRUE(loaded.decoder().spans(scores.data(), {}).empty());
}

TEST(Decoder, WhereAllLabelsAreAlikeThereIsNoSpan) {
  const Loaded loaded(ModelBytes(kinds(7), 1));
  const std::vector<std::int32_t> scores(20 * loaded.model().labels());
  EXPECT_EQ(loaded.decoder().best_labels(scores.data(), 20), std::vector<std::uint8_t>(20, 0));
}

// "Goes on" is worth as much as can be said for it, everything else as little.
TEST(Decoder, NeverTakesAForbiddenTransition) {
  std::mt19937 random(3);
  for (int i = 0; i < 60; ++i) {
    ModelBytes bytes = testing::random_model(random, kinds(1 + random_below(random, 7)), 1, 32767, 0);
    bytes.step = 1 + random_below(random, 65'535);
    for (std::size_t from = 0; from <= bytes.labels(); ++from)
      for (std::size_t to = 0; to < bytes.labels(); ++to)
        if (to > 0 && to % 2 == 0) bytes.transition(from, to) = 32767;
    const Loaded loaded(bytes);
    const std::size_t tokens = i % 10 == 0 ? 5'000 : 50;
    std::vector<std::int32_t> scores = random_scores(random, tokens, loaded.model(), 1000 * 127);
    const std::uint32_t favourite = 2 + 2 * random_below(random, static_cast<std::uint32_t>(bytes.kinds.size()));
    for (std::size_t t = 0; i % 2 == 0 && t < tokens; ++t)
      for (std::uint32_t label = 0; label < loaded.model().labels(); ++label)
        scores[t * loaded.model().labels() + label] = (label == favourite ? 1 : -1) * 1000 * 127;
    const std::vector<std::uint8_t> labels = loaded.decoder().best_labels(scores.data(), tokens);
    ASSERT_TRUE(testing::is_legal(labels));
    for (const TaggedSpan& span : loaded.decoder().spans(scores.data(), labels)) ASSERT_LT(span.first, span.last);
  }
}

TEST(Decoder, LongSequencesOfExtremeWeightsDoNotOverflow) {
  constexpr std::size_t kTokens = 100'000;
  for (const int sign : {1, -1}) {
    ModelBytes bytes(kinds(2), 1);
    bytes.step = 65'535;
    for (std::int8_t& weight : bytes.weights) weight = static_cast<std::int8_t>(127 * sign);
    for (std::int16_t& steps : bytes.transitions) steps = static_cast<std::int16_t>(32'767 * sign);
    bytes.transition(0, 3) = bytes.transition(3, 4) = bytes.transition(4, 4) = bytes.transition(5, 3) = 32'767;
    const Loaded loaded(bytes);
    FeatureRows rows;
    for (std::size_t t = 0; t < kTokens; ++t) {
      for (std::uint32_t i = 0; i < 50; ++i) rows.add(i, 1);
      rows.end_token();
    }
    std::vector<std::int32_t> scores;
    loaded.decoder().score(rows, scores);
    EXPECT_EQ(scores[0], 127 * 50 * sign);
    EXPECT_EQ(scores.back(), 127 * 50 * sign);
    const std::vector<std::uint8_t> labels = loaded.decoder().best_labels(scores.data(), kTokens);
    ASSERT_TRUE(testing::is_legal(labels));
    const auto spans = loaded.decoder().spans(scores.data(), labels);
    if (sign > 0) continue;
    ASSERT_EQ(spans.size(), 1U);  // one span is all that the transitions praise
    EXPECT_EQ(spans[0].last, kTokens);
    EXPECT_EQ(spans[0].kind, 1U);
    EXPECT_EQ(spans[0].confidence, Proportion{1000});
  }
}

// Labels that no path reaches, and that would be much better than those it takes, are no part of the sums.
TEST(Decoder, UnreachedLabelsDoNotSpoilTheConfidence) {
  ModelBytes bytes(kinds(2), 1);
  bytes.step = 1'000;
  for (std::int16_t& steps : bytes.transitions) steps = -32'768;
  for (const std::size_t from : {0U, 1U, 5U})
    for (const std::size_t to : {0U, 1U}) bytes.transition(from, to) = -30;
  bytes.transition(3, 3) = 0;
  const Loaded loaded(bytes);
  std::vector<std::int32_t> scores(200 * loaded.model().labels());
  scores[100 * loaded.model().labels() + 1] = 2;
  const auto labels = loaded.decoder().best_labels(scores.data(), 200);
  const auto spans = loaded.decoder().spans(scores.data(), labels);
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(spans[0].first, 100U);
  EXPECT_NEAR(spans[0].confidence.value(), std::exp(2.0) / (1 + std::exp(2.0)), 0.001);
}

TEST(Decoder, TakesTimeInProportionToTheTokens) {
  std::mt19937 random(4);
  const Loaded loaded(testing::random_model(random, kinds(5), 8, 100, 127));
  const std::vector<std::int32_t> scores = random_scores(random, 40'000, loaded.model(), 500);
  const auto decode = [&](std::size_t tokens) {
    return [&, tokens] { loaded.decoder().spans(scores.data(), loaded.decoder().best_labels(scores.data(), tokens)); };
  };
  EXPECT_TRUE(testing::costs_at_most(8, decode(10'000), decode(40'000)));
}

}  // namespace
}  // namespace galley
