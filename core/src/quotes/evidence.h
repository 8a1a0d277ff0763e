// What the models of quotes read beside the text.
#pragma once

#include "quotes/proposals.h"
#include "quotes/reading.h"
#include "syntax/tag_layer.h"
#include "tagger/hashed_table.h"

namespace galley {

/// Views; all must outlive it.
struct Evidence {
  const Reading& reading;
  const Tags& tags;
  HashedTable clusters;  ///< of words (cluster_key)
  const Proposals& proposals;
};

}  // namespace galley
