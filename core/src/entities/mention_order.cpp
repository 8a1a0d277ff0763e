#include "entities/mention_order.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace galley {

void order_by_first_mention(EntityLayer& layer) {
  constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::vector<std::uint32_t> new_numbers(layer.entities.size(), kNone);
  Layer<Entity> ordered;
  ordered.reserve(layer.entities.size());
  std::vector<Sex> sexes;
  for (Mention& mention : layer.mentions) {
    std::uint32_t& number = new_numbers[mention.entity.value];
    if (number == kNone) {
      number = static_cast<std::uint32_t>(ordered.size());
      ordered.push_back(std::move(layer.entities[mention.entity]));
      if (mention.entity.value < layer.sexes.size()) sexes.push_back(layer.sexes[mention.entity.value]);
    }
    mention.entity = {number};
  }
  for (Mention& guess : layer.guesses) guess.entity = {new_numbers[guess.entity.value]};
  for (Entity& entity : ordered) {
    for (Index<Entity>& related : entity.related) related = {new_numbers[related.value]};
    std::sort(entity.related.begin(), entity.related.end());
  }
  layer.entities = std::move(ordered);
  layer.sexes = std::move(sexes);
}

}  // namespace galley
