#include "jackknife.h"

#include "kinds.h"

namespace galley::train {
namespace {

constexpr std::uint32_t kFolds = 2;
// What a first reading takes for a name is nearly the same after two as after five.
constexpr int kEpochs = 2;

void read(const Crf<kLabels>& crf, const Examples& examples, const Sequence& sequence, std::vector<float>& scores,
          Readings& readings) {
  crf.score(examples, sequence, false, scores);
  const std::vector<std::uint8_t> labels = crf.best_labels(scores);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool followed = i + 1 < labels.size() && labels[i + 1] != 0 && labels[i + 1] % 2 == 0;
    TokenReading& reading = readings[sequence.first + i];
    reading.kind = static_cast<std::uint8_t>((labels[i] + 1) / 2);
    reading.part = labels[i] != 0 && (labels[i] % 2 == 0 || followed);
  }
}

}  // namespace

Readings jackknifed_readings(const Examples& examples, const CrfOptions& options) {
  Readings readings(examples.tokens.size());
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = 0; i < examples.sequences.size(); ++i)
      if (examples.sequences[i].origin % kFolds != fold) others.push_back(i);
    CrfTrainer<kLabels> trainer(examples, options);
    for (int epoch = 0; epoch < kEpochs; ++epoch) trainer.run_epoch(others);
    std::vector<float> scores;
    for (const Sequence& sequence : examples.sequences)
      if (sequence.origin % kFolds == fold) read(trainer.crf(), examples, sequence, scores, readings);
  }
  return readings;
}

}  // namespace galley::train
