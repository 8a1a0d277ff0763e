// A trained model: what the trainer wrote, checked once and then read in place.
//
//   "GALT" | u16 format | u16 kinds | u32 features | u8 log2 of rows | u8 tables | u16 step | kinds: u8 size, bytes
//   | transitions i16 [labels + 1][labels] | weights u8 [rows][labels] | tables: u8 log2 of slots, checks, values
//
// Little-endian. The labels of k kinds are 0 "outside" and, for kind i, 1 + 2i "begins" and 2 + 2i "goes on". The last
// row of transitions is that from the sequence's beginning; "goes on" follows only its own kind (BIO, Ramshaw and
// Marcus 1995), whatever the file says. Weights and transitions count steps of `step` thousandths of a nat.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "tagger/hashed_table.h"

namespace galley {

enum class ModelFault : std::uint8_t {
  not_a_model = 1,  ///< the first bytes are not "GALT"
  unknown_format,   ///< of a newer or older version
  other_features,   ///< trained with other feature templates than asked for
  truncated,        ///< shorter than its header says
  trailing_bytes,   ///< longer than its header says
  bad_value,        ///< a count out of range
};

/// Why bytes are no usable model.
struct ModelError {
  ModelFault fault;
  std::size_t position = 0;  ///< byte offset: the value at fault, the end of what is truncated, the first byte too many
};

/// A sentence for a person: "model file is truncated". Static storage.
std::string_view describe(ModelFault fault);

class Model {
 public:
  static constexpr std::uint16_t kFormat = 1;
  static constexpr std::uint32_t kMostKinds = 7;
  /// A weight of nothing. It is not 0, since wasm files leave stretches of zeros out of their data by cutting it into
  /// many pieces, which would make this one a third larger after compression.
  static constexpr std::int32_t kNoWeight = 128;
  /// A transition that is never taken.
  static constexpr std::int32_t kForbidden = -(1 << 24);

  /// `bytes` must stay good as long as the model is used. `features` names the feature templates the caller has.
  static std::variant<Model, ModelError> load(std::string_view bytes, std::uint32_t features);

  std::span<const std::string_view> kinds() const { return kinds_; }
  std::uint32_t labels() const { return labels_; }
  /// One step of weights and transitions, in nats.
  double step() const { return step_; }
  /// From label `from`, or `labels()` at the beginning, to label `to`; in steps.
  std::int32_t transition(std::uint32_t from, std::uint32_t to) const { return transitions_[from * labels_ + to]; }
  /// The weights of a hashed feature, one for each label, in steps above kNoWeight.
  const std::uint8_t* weights(std::uint32_t feature) const {
    return reinterpret_cast<const std::uint8_t*>(weights_.data()) + std::size_t{feature >> shift_} * labels_;
  }
  /// Look-up tables the features use, in the order the task's features name them; an empty one where there is none.
  HashedTable table(std::size_t i) const { return i < tables_.size() ? tables_[i] : HashedTable(); }

 private:
  Model() = default;

  std::vector<std::string_view> kinds_;
  std::uint32_t labels_ = 1;
  std::uint32_t shift_ = 0;
  double step_ = 0;
  std::vector<std::int32_t> transitions_;
  std::string_view weights_;
  std::vector<HashedTable> tables_;
};

}  // namespace galley
