#include "train/model_writer.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <variant>

#include "entities/name_features.h"
#include "tagger/model.h"
#include "train/kinds.h"

namespace galley::train {
namespace {

constexpr std::uint32_t kRowsLog2 = 4;

float& weight(Crf<kLabels>& crf, std::size_t row, std::size_t label) { return crf.weights[row * crf.kStride + label]; }

TEST(ModelWriter, TheModelIsReadAsItWasWritten) {
  Crf<kLabels> crf(kRowsLog2);
  weight(crf, 3, begins(kPerson)) = 0.13F;
  weight(crf, 3, goes_on(kEvent)) = -0.59F;
  weight(crf, 15, 0) = 40;
  weight(crf, 0, 0) = 0.09F;
  crf.transitions[begins(kPlace) * kLabels + goes_on(kPlace)] = 2;
  crf.transitions[kLabels * kLabels + 0] = -1;
  const std::string bytes = write_model(crf, {kNameFeatures, kKinds}, {100, 50},
                                        {build_hashed_table({{77, 5}}), build_hashed_table({{78, 6}})});
  const auto loaded = Model::load(bytes, kNameFeatures);
  ASSERT_TRUE(std::holds_alternative<Model>(loaded)) << describe(std::get<ModelError>(loaded).fault);
  const auto& model = std::get<Model>(loaded);

  ASSERT_EQ(model.kinds().size(), kKinds.size());
  for (std::size_t i = 0; i < kKinds.size(); ++i) EXPECT_EQ(model.kinds()[i], kKinds[i]);
  EXPECT_DOUBLE_EQ(model.step(), 0.05);
  const auto stored = [&](std::uint32_t row, std::size_t label) {
    return model.weights(row << (32 - kRowsLog2) | 12345)[label] - Model::kNoWeight;
  };
  EXPECT_EQ(stored(3, begins(kPerson)), 3);
  EXPECT_EQ(stored(3, goes_on(kEvent)), -12);
  EXPECT_EQ(stored(15, 0), 127) << "cut to the largest";
  EXPECT_EQ(stored(0, 0), 0) << "pruned";
  EXPECT_EQ(model.transition(begins(kPlace), goes_on(kPlace)), 40);
  EXPECT_EQ(model.transition(kLabels, 0), -20);
  EXPECT_EQ(model.transition(begins(kPlace), goes_on(kPerson)), Model::kForbidden);
  int found = 0;
  model.table(kGazetteerTable).find(77, [&](std::uint8_t value) { found += value; });
  model.table(kClusterTable).find(78, [&](std::uint8_t value) { found += value; });
  EXPECT_EQ(found, 11);
}

}  // namespace
}  // namespace galley::train
