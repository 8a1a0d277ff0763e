#include "tagger/model.h"

#include <optional>

namespace galley {
namespace {

// Reads forward; a read beyond the end makes everything after it fail.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  std::string_view take(std::size_t size) {
    if (size > bytes_.size()) {
      failed_ = true;
      bytes_ = {};
      return {};
    }
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }
  std::uint32_t number(std::size_t bytes) {
    std::uint32_t value = 0, shift = 0;
    for (const char c : take(bytes)) {
      value |= std::uint32_t{static_cast<unsigned char>(c)} << shift;
      shift += 8;
    }
    return value;
  }
  bool failed() const { return failed_; }
  bool at_end() const { return bytes_.empty(); }

 private:
  std::string_view bytes_;
  bool failed_ = false;
};

// "Goes on" follows only what begins its kind or goes on with it.
bool may_follow(std::uint32_t from, std::uint32_t to, std::uint32_t labels) {
  if (to == 0 || to % 2 == 1) return true;
  return from < labels && (from == to || from + 1 == to);
}

// Rows and slots as powers of two: between one and 16 million.
constexpr std::uint32_t kMostLog2 = 24;

}  // namespace

std::variant<Model, ModelError> Model::load(std::string_view bytes, std::uint32_t features) {
  Reader in(bytes);
  if (in.take(4) != "GALT") return ModelError::not_a_model;
  const std::uint32_t format = in.number(2), kinds = in.number(2), templates = in.number(4);
  const std::uint32_t rows_log2 = in.number(1), tables = in.number(1), step = in.number(2);
  if (in.failed()) return ModelError::truncated;
  if (format != kFormat) return ModelError::unknown_format;
  if (templates != features) return ModelError::other_features;
  if (kinds == 0 || kinds > kMostKinds || rows_log2 == 0 || rows_log2 > kMostLog2 || step == 0)
    return ModelError::bad_value;

  Model model;
  model.labels_ = 1 + 2 * kinds;
  model.shift_ = 32 - rows_log2;
  model.step_ = step / 1000.0;
  for (std::uint32_t i = 0; i < kinds; ++i) model.kinds_.push_back(in.take(in.number(1)));
  for (std::uint32_t from = 0; from <= model.labels_; ++from)
    for (std::uint32_t to = 0; to < model.labels_; ++to) {
      const auto steps = static_cast<std::int16_t>(in.number(2));
      model.transitions_.push_back(may_follow(from, to, model.labels_) ? steps : kForbidden);
    }
  model.weights_ = in.take((std::size_t{1} << rows_log2) * model.labels_);
  for (std::uint32_t i = 0; i < tables; ++i) {
    const std::uint32_t slots_log2 = in.number(1);
    if (slots_log2 > kMostLog2) return ModelError::bad_value;
    const std::string_view checks = in.take(std::size_t{1} << slots_log2);
    model.tables_.emplace_back(checks, in.take(checks.size()));
  }
  if (in.failed()) return ModelError::truncated;
  if (!in.at_end()) return ModelError::trailing_bytes;
  return model;
}

std::string_view describe(ModelError error) {
  switch (error) {
    case ModelError::not_a_model:
      return "not a model file";
    case ModelError::unknown_format:
      return "model file of an unknown format";
    case ModelError::other_features:
      return "model trained with other features";
    case ModelError::truncated:
      return "model file is truncated";
    case ModelError::trailing_bytes:
      return "model file has bytes too many";
    case ModelError::bad_value:
      return "model file has a value out of range";
  }
  return "unknown error";
}

}  // namespace galley
