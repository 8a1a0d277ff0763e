#include "quotes/quote_models.h"

#include <variant>

#include "entities/name_features.h"
#include "entities/names_model.h"
#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/role_features.h"

namespace galley {

QuoteModels quote_models() {
  return {std::get<Model>(Model::load(quote_cues_model_bytes(), kCueFeatures)),
          std::get<Model>(Model::load(quote_roles_model_bytes(), kRoleFeatures)),
          std::get<Model>(Model::load(quote_attributions_model_bytes(), kAttributionFeatures)),
          names_model().table(kClusterTable)};
}

}  // namespace galley
