// The trained weights of the tagger of parts of speech: what the trainer wrote, checked once and then read in place.
//
//   "GALP" | u16 format | u16 features | u8 log2 of rows | u8 log2 of slots | weights u8 [rows][tags]
//   | word classes: checks, values
//
// Little-endian. A weight is what a byte is above TagModel::kNoWeight.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

#include "syntax/tags.h"
#include "tagger/hashed_table.h"
#include "tagger/model.h"

namespace galley {

class TagModel {
 public:
  static constexpr std::uint16_t kFormat = 1;
  /// Names the feature templates; whoever changes them changes it, and trains again.
  static constexpr std::uint16_t kFeatures = 1;
  /// A weight of nothing, for the reason that Model::kNoWeight has.
  static constexpr std::int32_t kNoWeight = Model::kNoWeight;

  /// `bytes` must stay good as long as the model is used.
  static std::variant<TagModel, ModelError> load(std::string_view bytes);

  /// The weights of a hashed feature, one for each tag.
  const std::uint8_t* weights(std::uint32_t feature) const {
    return reinterpret_cast<const std::uint8_t*>(weights_.data()) + std::size_t{feature >> shift_} * kTags;
  }
  /// The class of a common word by its key (sentence_part.h), 1 … 255.
  const HashedTable& classes() const { return classes_; }

 private:
  TagModel() = default;

  std::string_view weights_;
  std::uint32_t shift_ = 0;
  HashedTable classes_;
};

/// The bytes of core/model/tags.galley, built in: views of static storage; the build makes the definition.
std::string_view tag_model_bytes();

/// The same, loaded.
TagModel tag_model();

}  // namespace galley
