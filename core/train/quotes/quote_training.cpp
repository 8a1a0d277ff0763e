#include "quote_training.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "../labels.h"
#include "quote_examples.h"
#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/model_reading.h"
#include "quotes/role_features.h"

namespace galley::train {
namespace {

constexpr std::array<std::string_view, 1> kCueKinds{"cue"}, kAttributionKinds{"attribution"};
constexpr std::array<std::string_view, 2> kRoleKinds{"source", "content"};
constexpr std::size_t kCueLabels = labels_of(kCueKinds.size()), kRoleLabels = labels_of(kRoleKinds.size());

// The model of attributions is small, and learns from some ten thousand tokens.
constexpr std::uint32_t kAttributionRowsLog2 = 12;
constexpr int kAttributionEpochs = 6;
constexpr Quantisation kAttributionQuantisation{0, 20};

// The texts that a model is trained on: all, or those that are not of a fold.
struct Fold {
  std::uint32_t count = 0, number = 0;
  bool trains_on(std::uint32_t text) const { return count == 0 || text % count != number; }
};

template <std::size_t kLabels>
std::string train(const Examples& examples, const CrfOptions& crf, int epochs, const ModelTask& task,
                  const Quantisation& quantisation, Fold fold) {
  std::vector<std::uint32_t> sequences;
  for (std::uint32_t i = 0; i < examples.sequences.size(); ++i)
    if (fold.trains_on(examples.sequences[i].origin)) sequences.push_back(i);
  CrfTrainer<kLabels> trainer(examples, crf);
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    if (epoch == std::max(epochs - 1, 1)) trainer.prune(static_cast<float>(quantisation.prune) / 1000);
    trainer.run_epoch(sequences);
  }
  return write_model(trainer.finished(), task, quantisation, {});
}

Model loaded(const std::string& bytes, std::uint32_t features) { return std::get<Model>(Model::load(bytes, features)); }

}  // namespace

QuoteModelBytes train_quotes(const std::vector<std::unique_ptr<ReadText>>& texts, const QuoteOptions& options) {
  ExampleSink cues{{}, options.crf.rows_log2}, roles{{}, options.crf.rows_log2}, attributions{{}, kAttributionRowsLog2};
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    add_cues(*texts[i], i, cues);
    add_roles(*texts[i], i, roles);
  }
  const auto train_cues = [&](Fold fold) {
    return train<kCueLabels>(cues.examples, options.crf, options.epochs, {kCueFeatures, kCueKinds},
                             options.quantisation, fold);
  };
  const auto train_roles = [&](Fold fold) {
    return train<kRoleLabels>(roles.examples, options.crf, options.epochs, {kRoleFeatures, kRoleKinds},
                              options.quantisation, fold);
  };
  for (std::uint32_t number = 0; number < options.folds; ++number) {
    const Fold fold{options.folds, number};
    const std::string cue_bytes = train_cues(fold), role_bytes = train_roles(fold);
    const Model cue_model = loaded(cue_bytes, kCueFeatures), role_model = loaded(role_bytes, kRoleFeatures);
    for (std::uint32_t i = number; i < texts.size(); i += options.folds)
      for (const ReadAttribution& found : read_cues(texts[i]->evidence, cue_model, role_model))
        add_attribution(*texts[i], i, found, attributions);
  }
  CrfOptions small = options.crf;
  small.rows_log2 = kAttributionRowsLog2;
  small.dropout = 0;
  return {train_cues({}), train_roles({}),
          train<kCueLabels>(attributions.examples, small, kAttributionEpochs, {kAttributionFeatures, kAttributionKinds},
                            kAttributionQuantisation, {})};
}

}  // namespace galley::train
