#include "tagger/model.h"

#include <optional>

#include "tagger/byte_reader.h"

namespace galley {
namespace {

// "Goes on" follows only what begins its kind or goes on with it.
bool may_follow(std::uint32_t from, std::uint32_t to, std::uint32_t labels) {
  if (to == 0 || to % 2 == 1) return true;
  return from < labels && (from == to || from + 1 == to);
}

// Rows and slots as powers of two: between one and 16 million.
constexpr std::uint32_t kMostLog2 = 24;

// The numbers a model begins with, in their order; the comments say where each stands.
struct Header {
  explicit Header(ByteReader& in)
      : format(in.number(2)),
        kinds(in.number(2)),
        features(in.number(4)),
        rows_log2(in.number(1)),
        tables(in.number(1)),
        step(in.number(2)) {}

  std::uint32_t format;     // 4
  std::uint32_t kinds;      // 6
  std::uint32_t features;   // 8
  std::uint32_t rows_log2;  // 12
  std::uint32_t tables;     // 13
  std::uint32_t step;       // 14
};

std::optional<ModelError> find_error(const Header& header, std::uint32_t features) {
  if (header.format != Model::kFormat) return ModelError{ModelFault::unknown_format, 4};
  if (header.features != features) return ModelError{ModelFault::other_features, 8};
  if (header.kinds == 0 || header.kinds > Model::kMostKinds) return ModelError{ModelFault::bad_value, 6};
  if (header.rows_log2 == 0 || header.rows_log2 > kMostLog2) return ModelError{ModelFault::bad_value, 12};
  if (header.step == 0) return ModelError{ModelFault::bad_value, 14};
  return std::nullopt;
}

}  // namespace

std::variant<Model, ModelError> Model::load(std::string_view bytes, std::uint32_t features) {
  ByteReader in(bytes);
  if (in.take(4) != "GALT") return ModelError{ModelFault::not_a_model, 0};
  const Header header(in);
  if (in.failed()) return ModelError{ModelFault::truncated, bytes.size()};
  if (const auto error = find_error(header, features)) return *error;

  Model model;
  model.labels_ = 1 + 2 * header.kinds;
  model.shift_ = 32 - header.rows_log2;
  model.step_ = header.step / 1000.0;
  for (std::uint32_t i = 0; i < header.kinds; ++i) model.kinds_.push_back(in.take(in.number(1)));
  for (std::uint32_t from = 0; from <= model.labels_; ++from)
    for (std::uint32_t to = 0; to < model.labels_; ++to) {
      const auto steps = static_cast<std::int16_t>(in.number(2));
      model.transitions_.push_back(may_follow(from, to, model.labels_) ? steps : kForbidden);
    }
  model.weights_ = in.take((std::size_t{1} << header.rows_log2) * model.labels_);
  for (std::uint32_t i = 0; i < header.tables; ++i) {
    const std::size_t at = in.position();
    const std::uint32_t slots_log2 = in.number(1);
    if (slots_log2 > kMostLog2) return ModelError{ModelFault::bad_value, at};
    const std::string_view checks = in.take(std::size_t{1} << slots_log2);
    model.tables_.emplace_back(checks, in.take(checks.size()));
  }
  if (in.failed()) return ModelError{ModelFault::truncated, bytes.size()};
  if (!in.at_end()) return ModelError{ModelFault::trailing_bytes, in.position()};
  return model;
}

std::string_view describe(ModelFault fault) {
  switch (fault) {
    case ModelFault::not_a_model:
      return "not a model file";
    case ModelFault::unknown_format:
      return "model file of an unknown format";
    case ModelFault::other_features:
      return "model trained with other features";
    case ModelFault::truncated:
      return "model file is truncated";
    case ModelFault::trailing_bytes:
      return "model file has bytes too many";
    case ModelFault::bad_value:
      return "model file has a value out of range";
  }
  return "unknown error";
}

}  // namespace galley
