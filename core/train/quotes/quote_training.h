// Training the three models of quotes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "../crf_trainer.h"
#include "../model_writer.h"
#include "read_text.h"

namespace galley::train {

struct QuoteOptions {
  CrfOptions crf{.rows_log2 = 18, .rate = 0.05F, .visits_without_evidence = 0, .dropout = 50};
  int epochs = 8;           ///< passes over the texts; small weights are left out before the last two
  std::uint32_t folds = 3;  ///< in which the texts are read that the model of attributions learns from
  Quantisation quantisation{65, 60};
};

/// The bytes of the models, as the runtime loads them.
struct QuoteModelBytes {
  std::string cues, roles, attributions;
};

/// Cues and roles are learnt from all texts; attributions from readings of each text by models that were not trained on
/// it (stacked learning, Cohen and Carvalho 2005). Deterministic.
QuoteModelBytes train_quotes(const std::vector<std::unique_ptr<ReadText>>& texts, const QuoteOptions& options);

}  // namespace galley::train
