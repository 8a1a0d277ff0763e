// How a reading of each text that was not trained on it would be: evidence for training as there will be in use.
#pragma once

#include "crf_trainer.h"
#include "examples.h"

namespace galley::train {

/// Trains on the texts of even origin to read the others, and the other way round (stacked learning, Cohen and Carvalho
/// 2005). `examples` have no evidence.
Readings jackknifed_readings(const Examples& examples, const CrfOptions& options);

}  // namespace galley::train
