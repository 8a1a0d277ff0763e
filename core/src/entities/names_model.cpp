#include "entities/names_model.h"

#include <variant>

#include "entities/name_features.h"

namespace galley {

Model names_model() { return std::get<Model>(Model::load(names_model_bytes(), kNameFeatures)); }

}  // namespace galley
