#include "entities/name_rules.h"

namespace galley {

Proportion confidence_of(NameRule rule) {
  static constexpr std::array<Proportion, kNameRules> kPrecision{};
  return kPrecision[static_cast<std::size_t>(rule)];
}

}  // namespace galley
