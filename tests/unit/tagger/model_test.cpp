#include "tagger/model.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "reference/labellings.h"
#include "tagger/decoder.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

using testing::ModelBytes;
using testing::random_below;

ModelBytes small_model() {
  std::mt19937 random(1);
  ModelBytes model = testing::random_model(random, {"person", "place"}, 3, 100, 127);
  model.tables = {testing::table_bytes(2, {{7, 1}}), testing::table_bytes(0, {}), testing::table_bytes(4, {{9, 3}})};
  return model;
}

ModelError error_of(std::string_view bytes, std::uint32_t features = 1) {
  const auto loaded = Model::load(bytes, features);
  const auto* error = std::get_if<ModelError>(&loaded);
  EXPECT_NE(error, nullptr) << "a model where an error was expected";
  return error ? *error : ModelError{};
}

void expect_error(std::string_view bytes, ModelFault fault, std::size_t position) {
  const ModelError error = error_of(bytes);
  EXPECT_EQ(describe(error.fault), describe(fault));
  EXPECT_EQ(error.position, position);
}

// Labels random tokens with random features; every labelling is legal, every span inside.
void use(const Model& model, std::mt19937& random) {
  const Decoder decoder(model);
  FeatureRows rows;
  for (std::uint32_t tokens = random_below(random, 12); tokens > 0; --tokens) {
    for (std::uint32_t features = random_below(random, 9); features > 0; --features)
      rows.add(1, static_cast<std::uint32_t>(random()));
    rows.end_token();
  }
  std::vector<std::int32_t> scores;
  decoder.score(rows, scores);
  const std::vector<std::uint8_t> labels = decoder.best_labels(scores.data(), rows.size());
  ASSERT_TRUE(testing::is_legal(labels)) << ::testing::PrintToString(labels);
  for (const TaggedSpan& span : decoder.spans(scores.data(), labels)) {
    ASSERT_LT(span.first, span.last);
    ASSERT_LE(span.last, rows.size());
    ASSERT_LT(span.kind, model.kinds().size());
    ASSERT_LE(span.confidence, Proportion{1000});
  }
  for (std::size_t table = 0; table < 4; ++table)
    model.table(table).find(static_cast<std::uint32_t>(random()), [](std::uint8_t) {});
}

TEST(Model, HoldsWhatWasWritten) {
  ModelBytes written = small_model();
  const std::string bytes = written.bytes();
  const auto loaded = Model::load(bytes, 1);
  ASSERT_TRUE(std::holds_alternative<Model>(loaded));
  const auto& model = std::get<Model>(loaded);
  ASSERT_EQ(model.kinds().size(), 2U);
  EXPECT_EQ(model.kinds()[0], "person");
  EXPECT_EQ(model.kinds()[1], "place");
  EXPECT_EQ(model.labels(), 5U);
  EXPECT_DOUBLE_EQ(model.step(), 0.06);
  for (std::uint32_t feature : {0U, 1U, 0x20000000U, 0x7FFFFFFFU, 0xFFFFFFFFU})
    for (std::uint32_t label = 0; label < 5; ++label)
      EXPECT_EQ(model.weights(feature)[label] - Model::kNoWeight, written.weight(feature, label));
  for (std::uint32_t from = 0; from <= 5; ++from)
    for (std::uint32_t to : {0U, 1U, 3U}) EXPECT_EQ(model.transition(from, to), written.transition(from, to));
  std::vector<int> found;
  for (std::size_t table = 0; table < 4; ++table)
    model.table(table).find(table == 0 ? 7 : 9, [&](std::uint8_t value) { found.push_back(value); });
  EXPECT_EQ(found, (std::vector<int>{1, 3}));
}

TEST(Model, GoesOnFollowsItsOwnKindAlone) {
  const std::string bytes = small_model().bytes();
  const auto loaded = Model::load(bytes, 1);
  ASSERT_TRUE(std::holds_alternative<Model>(loaded));
  const auto& model = std::get<Model>(loaded);
  for (std::uint32_t from = 0; from <= 5; ++from)
    for (std::uint32_t to = 0; to < 5; ++to) {
      const bool allowed = to == 0 || to == 1 || to == 3 || (to == 2 && (from == 1 || from == 2)) ||
                           (to == 4 && (from == 3 || from == 4));
      EXPECT_EQ(model.transition(from, to) != Model::kForbidden, allowed) << from << " to " << to;
    }
}

TEST(Model, SaysWhatIsWrong) {
  const std::string good = small_model().bytes();
  expect_error("", ModelFault::not_a_model, 0);
  expect_error("GAL", ModelFault::not_a_model, 0);
  expect_error("galt" + good.substr(4), ModelFault::not_a_model, 0);
  expect_error("GALT", ModelFault::truncated, 4);
  expect_error(good + '\0', ModelFault::trailing_bytes, good.size());

  ModelBytes model = small_model();
  model.format = 2;
  expect_error(model.bytes(), ModelFault::unknown_format, 4);
  model = small_model();
  model.features = 2;
  expect_error(model.bytes(), ModelFault::other_features, 8);
  EXPECT_EQ(error_of(good, 0).fault, ModelFault::other_features);
  model = small_model();
  model.step = 0;
  expect_error(model.bytes(), ModelFault::bad_value, 14);
}

TEST(Model, SaysWhichValueIsOutOfRange) {
  const std::string good = small_model().bytes();
  const auto with = [&](std::size_t at, char value) {
    std::string bytes = good;
    bytes[at] = value;
    return bytes;
  };
  expect_error(with(6, 0), ModelFault::bad_value, 6);
  expect_error(with(6, 8), ModelFault::bad_value, 6);
  expect_error(with(7, 1), ModelFault::bad_value, 6);
  expect_error(with(12, 0), ModelFault::bad_value, 12);
  expect_error(with(12, 25), ModelFault::bad_value, 12);
  expect_error(with(12, 24), ModelFault::truncated, good.size());
  const std::size_t last_table = good.size() - 33;
  expect_error(with(last_table, 25), ModelFault::bad_value, last_table);
  expect_error(with(last_table, 24), ModelFault::truncated, good.size());
}

TEST(Model, DescribesEveryFaultInWordsOfItsOwn) {
  std::set<std::string_view> words;
  for (const ModelFault fault : {ModelFault::not_a_model, ModelFault::unknown_format, ModelFault::other_features,
                                 ModelFault::truncated, ModelFault::trailing_bytes, ModelFault::bad_value})
    words.insert(describe(fault));
  EXPECT_EQ(words.size(), 6U);
  EXPECT_EQ(words.count("unknown error"), 0U);
}

TEST(Model, EveryTruncationFails) {
  const std::string good = small_model().bytes();
  for (std::size_t size = 0; size < good.size(); ++size)
    expect_error(std::string_view(good).substr(0, size), size < 4 ? ModelFault::not_a_model : ModelFault::truncated,
                 size < 4 ? 0 : size);
}

TEST(Model, CorruptBytesGiveAnErrorOrAUsableModel) {
  std::mt19937 random(2);
  const std::string good = small_model().bytes();
  int usable = 0, errors = 0;
  for (int i = 0; i < 8'000; ++i) {
    std::string bytes = good;
    for (std::uint32_t times = random_below(random, 6) + 1; times > 0; --times) {
      // Half of them in the first bytes, where the numbers stand that the rest is read by.
      const auto reach = static_cast<std::uint32_t>(random_below(random, 2) == 0 ? 32 : bytes.size());
      bytes[random_below(random, reach)] = static_cast<char>(random_below(random, 256));
    }
    if (random_below(random, 8) == 0) bytes.resize(random_below(random, static_cast<std::uint32_t>(2 * good.size())));
    const auto loaded = Model::load(bytes, 1);
    if (const auto* error = std::get_if<ModelError>(&loaded)) {
      ASSERT_LE(error->position, bytes.size());
      ++errors;
      continue;
    }
    ASSERT_NO_FATAL_FAILURE(use(std::get<Model>(loaded), random));
    ++usable;
  }
  EXPECT_GT(usable, 1'000);
  EXPECT_GT(errors, 1'000);
}

TEST(Model, OfEveryNumberOfKindsAndRows) {
  std::mt19937 random(3);
  for (std::uint32_t kinds = 1; kinds <= Model::kMostKinds; ++kinds)
    for (std::uint32_t rows_log2 = 1; rows_log2 <= 12; ++rows_log2) {
      const std::string bytes =
          testing::random_model(random, std::vector<std::string>(kinds, std::string(255, 'k')), rows_log2, 32767, 127)
              .bytes();
      const auto loaded = Model::load(bytes, 1);
      ASSERT_TRUE(std::holds_alternative<Model>(loaded));
      ASSERT_NO_FATAL_FAILURE(use(std::get<Model>(loaded), random));
    }
}

}  // namespace
}  // namespace galley
