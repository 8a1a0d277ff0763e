// The trained models that find indirect and mixed speech, and what they read beside the text.
#pragma once

#include "tagger/hashed_table.h"
#include "tagger/model.h"

namespace galley {

struct QuoteModels {
  Model cues;   ///< one kind: cue
  Model roles;  ///< for one cue: source, content
};

}  // namespace galley
