#include "model_writer.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "tagger/model.h"

namespace galley::train {
namespace {

void append(std::string& bytes, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::int32_t in_steps(float weight, const Quantisation& quantisation, std::int32_t most) {
  const float thousandths = weight * 1000;
  if (std::fabs(thousandths) < static_cast<float>(quantisation.prune)) return 0;
  const auto steps = static_cast<std::int32_t>(std::lround(thousandths / static_cast<float>(quantisation.step)));
  return std::clamp(steps, -most, most);
}

}  // namespace

template <std::size_t kLabels>
std::string write_model(const Crf<kLabels>& crf, const ModelTask& task, const Quantisation& quantisation,
                        const std::vector<HashedTableBytes>& tables) {
  constexpr std::size_t kStride = stride_of(kLabels);
  const std::size_t rows = crf.weights.size() / kStride;
  std::string bytes = "GALT";
  append(bytes, Model::kFormat, 2);
  append(bytes, static_cast<std::uint32_t>(task.kinds.size()), 2);
  append(bytes, task.features, 4);
  append(bytes, static_cast<std::uint32_t>(std::countr_zero(rows)), 1);
  append(bytes, static_cast<std::uint32_t>(tables.size()), 1);
  append(bytes, quantisation.step, 2);
  for (const std::string_view kind : task.kinds) {
    append(bytes, static_cast<std::uint32_t>(kind.size()), 1);
    bytes += kind;
  }
  const Quantisation whole{0, quantisation.step};
  for (const float weight : crf.transitions)
    append(bytes, static_cast<std::uint32_t>(in_steps(weight, whole, 32767)), 2);
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t label = 0; label < kLabels; ++label)
      append(bytes,
             static_cast<std::uint32_t>(Model::kNoWeight +
                                        in_steps(crf.weights[row * kStride + label], quantisation, 127)),
             1);
  for (const HashedTableBytes& table : tables) {
    append(bytes, static_cast<std::uint32_t>(std::countr_zero(table.checks.size())), 1);
    bytes += table.checks;
    bytes += table.values;
  }
  return bytes;
}

template std::string write_model(const Crf<labels_of(1)>&, const ModelTask&, const Quantisation&,
                                 const std::vector<HashedTableBytes>&);
template std::string write_model(const Crf<labels_of(2)>&, const ModelTask&, const Quantisation&,
                                 const std::vector<HashedTableBytes>&);
template std::string write_model(const Crf<labels_of(5)>&, const ModelTask&, const Quantisation&,
                                 const std::vector<HashedTableBytes>&);

}  // namespace galley::train
