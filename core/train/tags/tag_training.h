// Training the tagger of parts of speech.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hashed_table_builder.h"
#include "silver_tags.h"

namespace galley::train {

struct TagOptions {
  std::uint32_t rows_log2 = 14;
  float rate = 0.05F;      ///< AdaGrad's
  float sparsity = 0.01F;  ///< the L1 norm's weight: higher is smaller, and tags less well
  float step = 0.15F;      ///< that weights are counted in
  std::uint32_t epochs = 7;
  std::uint32_t often = 5;                    ///< features that come less often are not learnt
  std::uint32_t classes = 200, words = 6000;  ///< of the table of word classes
};

/// The bytes of a model, as the runtime loads them. Deterministic.
std::string train_tags(const TaggedTexts& tagged, const HashedTableBytes& classes, const TagOptions& options);

/// Of the tags that a model's bytes give, by the runtime's own code, the percentage that is the tool's.
double tag_accuracy(const TaggedTexts& tagged, const std::string& model);

}  // namespace galley::train
