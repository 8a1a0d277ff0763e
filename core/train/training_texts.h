// The texts a model is trained on: those given, and variants of them.
#pragma once

#include <vector>

#include "analysed.h"
#include "documents.h"
#include "gazetteers.h"

namespace galley::train {

struct AugmentationOptions {
  float weight = 0.3F;         ///< of the tokens of a variant
  std::uint32_t variants = 8;  ///< of a hundred texts have a variant in typography and make-up
};

/// Appends a copy of each text with other names, and of some a variant.
void augment(std::vector<LabelledText>& texts, const AugmentationOptions& options, const Gazetteers& gazetteers,
             const Lexicons& lexicons);

}  // namespace galley::train
