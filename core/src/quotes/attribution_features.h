// What the tagger sees of an attribution when it says how likely it is right: what the models said of its cue, source
// and contents, and how these stand to each other and to what the sieves found. A sequence of one token.
#pragma once

#include <cstdint>

#include "quotes/evidence.h"
#include "quotes/model_reading.h"
#include "tagger/feature_rows.h"

namespace galley {

/// Names the feature templates; whoever changes them changes it and trains again.
inline constexpr std::uint32_t kAttributionFeatures = 4;

/// Fills `rows` with the features of what was read, which has contents, as those of one token.
void read_attribution_features(const Evidence& evidence, const ReadAttribution& found, FeatureRows& rows);

}  // namespace galley
