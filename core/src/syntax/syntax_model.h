// The trained weights of the tagger and the parser: what the trainer wrote, checked once and then read in place.
//
//   "GALX" | u16 format | u16 features | u8 log2 of the rows of tags, actions, relations | u8 log2 of slots
//   | weights u8 [rows][tags] | [rows][actions] | [rows][relations] | word classes: checks, values
//
// Little-endian. A weight is what a byte is above SyntaxModel::kNoWeight.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

#include "syntax/tags.h"
#include "tagger/hashed_table.h"
#include "tagger/model.h"

namespace galley {

/// What the parser does next; parser_state.h says what each does.
enum class Action : std::uint8_t { shift, left, right };
inline constexpr std::size_t kActions = 3;

/// Rows of weights that features are hashed to, one weight a class.
template <std::size_t Classes>
class WeightRows {
 public:
  WeightRows() = default;
  /// `bytes` are 2^`log2` rows, log2 from 1 to 31, and must stay good.
  WeightRows(std::string_view bytes, std::uint32_t log2) : bytes_(bytes), shift_(32 - log2) {}

  const std::uint8_t* operator[](std::uint32_t feature) const {
    return reinterpret_cast<const std::uint8_t*>(bytes_.data()) + std::size_t{feature >> shift_} * Classes;
  }

 private:
  std::string_view bytes_;
  std::uint32_t shift_ = 0;
};

class SyntaxModel {
 public:
  static constexpr std::uint16_t kFormat = 1;
  /// Names the feature templates; whoever changes them changes it, and trains again.
  static constexpr std::uint16_t kFeatures = 1;
  /// A weight of nothing, for the reason that Model::kNoWeight has.
  static constexpr std::int32_t kNoWeight = Model::kNoWeight;

  /// `bytes` must stay good as long as the model is used.
  static std::variant<SyntaxModel, ModelError> load(std::string_view bytes);

  const WeightRows<kTags>& tags() const { return tags_; }
  const WeightRows<kActions>& actions() const { return actions_; }
  const WeightRows<kRelations>& relations() const { return relations_; }
  /// The class of a common word by its key (word_features.h), 1 … 255.
  const HashedTable& classes() const { return classes_; }

 private:
  SyntaxModel() = default;

  WeightRows<kTags> tags_;
  WeightRows<kActions> actions_;
  WeightRows<kRelations> relations_;
  HashedTable classes_;
};

/// The bytes of core/model/syntax.galley, built in: views of static storage; the build makes the definition.
std::string_view syntax_model_bytes();

/// The same, loaded.
SyntaxModel syntax_model();

}  // namespace galley
