#include "syntax/tag_model.h"

#include <array>

#include "tagger/byte_reader.h"

namespace galley {
namespace {

// Rows and slots as powers of two: between one and 16 million.
constexpr std::uint32_t kMostLog2 = 24;
// Where the numbers of the header stand.
constexpr std::size_t kFormatAt = 4, kFeaturesAt = 6, kSizesAt = 8;

}  // namespace

std::variant<TagModel, ModelError> TagModel::load(std::string_view bytes) {
  ByteReader in(bytes);
  if (in.take(4) != "GALP") return ModelError{ModelFault::not_a_model, 0};
  const std::uint32_t format = in.number(2), features = in.number(2);
  const std::array<std::uint32_t, 2> sizes{in.number(1), in.number(1)};
  if (in.failed()) return ModelError{ModelFault::truncated, bytes.size()};
  if (format != kFormat) return ModelError{ModelFault::unknown_format, kFormatAt};
  if (features != kFeatures) return ModelError{ModelFault::other_features, kFeaturesAt};
  for (std::size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] == 0 || sizes[i] > kMostLog2) return ModelError{ModelFault::bad_value, kSizesAt + i};

  TagModel model;
  model.weights_ = in.take((std::size_t{1} << sizes[0]) * kTags);
  model.shift_ = 32 - sizes[0];
  const std::string_view checks = in.take(std::size_t{1} << sizes[1]), values = in.take(std::size_t{1} << sizes[1]);
  model.classes_ = {checks, values};
  if (in.failed()) return ModelError{ModelFault::truncated, bytes.size()};
  if (!in.at_end()) return ModelError{ModelFault::trailing_bytes, in.position()};
  return model;
}

TagModel tag_model() { return std::get<TagModel>(TagModel::load(tag_model_bytes())); }

}  // namespace galley
