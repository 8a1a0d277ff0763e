#include "syntax/tag_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "reference/random_text.h"
#include "syntax/tag_words.h"
#include "unit/segment/segmented.h"
#include "unit/syntax/small_tag_model.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

using testing::random_below;
using testing::small_tag_model;

void expect_error(std::string_view bytes, ModelFault fault, std::size_t position) {
  const auto loaded = TagModel::load(bytes);
  const auto* error = std::get_if<ModelError>(&loaded);
  ASSERT_NE(error, nullptr) << "a model where an error was expected";
  EXPECT_EQ(describe(error->fault), describe(fault));
  EXPECT_EQ(error->position, position);
}

TEST(TagModel, HoldsWhatWasWritten) {
  std::string bytes = small_tag_model(1);
  const std::size_t table = bytes.size() - 2 * testing::kSmallTagSlots;
  const auto [checks, values] = testing::table_bytes(4, {{7, 1}, {0xA0000007, 200}});
  bytes.replace(table, std::string::npos, checks + values);
  const auto loaded = TagModel::load(bytes);
  ASSERT_TRUE(std::holds_alternative<TagModel>(loaded));
  const auto& model = std::get<TagModel>(loaded);
  // Three bits of a hash choose its row.
  for (std::uint32_t row = 0; row < testing::kSmallTagRows; ++row)
    for (const std::uint32_t rest : {0U, 0x1FFFFFFFU})
      for (std::size_t tag = 0; tag < kTags; ++tag)
        EXPECT_EQ(model.weights(row << 29 | rest)[tag],
                  static_cast<std::uint8_t>(bytes[testing::kSmallTagHeader + row * kTags + tag]));
  std::vector<int> classes;
  for (const std::uint32_t key : {7U, 0xA0000007U, 8U})
    model.classes().find(key, [&](std::uint8_t found) { classes.push_back(found); });
  EXPECT_EQ(classes, (std::vector<int>{1, 200}));
}

TEST(TagModel, SaysWhatIsWrong) {
  const std::string good = small_tag_model(1);
  const auto with = [&](std::size_t i, char value) {
    std::string bytes = good;
    bytes[i] = value;
    return bytes;
  };
  expect_error("", ModelFault::not_a_model, 0);
  expect_error("GALT" + good.substr(4), ModelFault::not_a_model, 0);
  expect_error(with(4, 2), ModelFault::unknown_format, 4);
  expect_error(with(5, 1), ModelFault::unknown_format, 4);
  expect_error(with(6, 0), ModelFault::other_features, 6);
  expect_error(with(7, 1), ModelFault::other_features, 6);
  for (const std::size_t i : {8U, 9U}) {
    expect_error(with(i, 0), ModelFault::bad_value, i);
    expect_error(with(i, 25), ModelFault::bad_value, i);
    expect_error(with(i, '\xFF'), ModelFault::bad_value, i);
    expect_error(with(i, 24), ModelFault::truncated, good.size());
  }
  expect_error(with(9, 3), ModelFault::trailing_bytes, good.size() - testing::kSmallTagSlots);
  expect_error(good + '\0', ModelFault::trailing_bytes, good.size());
}

TEST(TagModel, EveryTruncationFails) {
  const std::string good = small_tag_model(1);
  for (std::size_t size = 0; size < good.size(); ++size)
    expect_error(std::string_view(good).substr(0, size), size < 4 ? ModelFault::not_a_model : ModelFault::truncated,
                 size < 4 ? 0 : size);
}

TEST(TagModel, CorruptBytesGiveAnErrorOrAUsableModel) {
  std::mt19937 random(2);
  int usable = 0, errors = 0;
  for (int i = 0; i < 1'500; ++i) {
    std::string bytes = small_tag_model(static_cast<std::uint32_t>(random()));
    for (std::uint32_t changes = random_below(random, 3); changes > 0; --changes)
      bytes[random_below(random, testing::kSmallTagHeader)] = static_cast<char>(random_below(random, 256));
    if (random_below(random, 8) == 0) bytes.resize(random_below(random, static_cast<std::uint32_t>(2 * bytes.size())));
    const auto loaded = TagModel::load(bytes);
    if (const auto* error = std::get_if<ModelError>(&loaded)) {
      ASSERT_LE(error->position, bytes.size());
      ++errors;
      continue;
    }
    const testing::Segmented text(testing::random_text(random, 20));
    const Tags tags = tag_words(text.document(), std::get<TagModel>(loaded));
    ASSERT_EQ(tags.size(), text.segments().tokens.size());
    for (const Index<Token> t : text.segments().tokens.all()) ASSERT_LT(static_cast<std::size_t>(tags[t]), kTags);
    ++usable;
  }
  EXPECT_GT(usable, 300);
  EXPECT_GT(errors, 300);
}

TEST(TagModel, IsBuiltIn) { EXPECT_TRUE(std::holds_alternative<TagModel>(TagModel::load(tag_model_bytes()))); }

}  // namespace
}  // namespace galley
