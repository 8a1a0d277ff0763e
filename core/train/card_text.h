// Parts of a model card that is filled in by a trainer.
#pragma once

#include <array>
#include <string>

#include "counts.h"

namespace galley::train {

/// With one decimal.
std::string percent(double value);
/// A row of precision, recall, F1 and how many are labelled.
std::string card_row(const std::string& name, const Counts& counts);
/// A row for each tenth of confidence, the surest first: how many were found, and which share is right.
std::string card_calibration(const std::array<Counts, 10>& tenths);
/// Puts `with` where the card has {{name}}.
void replace(std::string& card, const std::string& name, const std::string& with);

}  // namespace galley::train
