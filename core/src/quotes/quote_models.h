// The trained models that read attributions, built into the program: core/model/quote_*.galley.
#pragma once

#include <string_view>

#include "tagger/hashed_table.h"
#include "tagger/model.h"

namespace galley {

struct QuoteModels {
  Model cues;            ///< finds cues in a sentence: one kind
  Model roles;           ///< finds source and contents of a cue: two kinds, kSourceKind and kContentKind
  Model attributions;    ///< says of a cue with its source and contents how likely it is right: one kind
  HashedTable clusters;  ///< of words (cluster_key): those of the built-in model of names
};
inline constexpr std::uint32_t kSourceKind = 0, kContentKind = 1;

/// Views of static storage; the build makes the definitions.
std::string_view quote_cues_model_bytes();
std::string_view quote_roles_model_bytes();
std::string_view quote_attributions_model_bytes();

/// The same, loaded.
QuoteModels quote_models();

}  // namespace galley
