// The model that finds names, built into the program: core/model/names.galley.
#pragma once

#include <string_view>

#include "tagger/model.h"

namespace galley {

/// Views of static storage; the build makes the definition.
std::string_view names_model_bytes();

/// The same, loaded.
Model names_model();

}  // namespace galley
