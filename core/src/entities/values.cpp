#include "entities/values.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace galley {

namespace {

// An amount is not known without its unit: "20 francs" and "20 pesos" have none.
bool is_whole(const MentionValue& value, EntityType type) {
  return !value.unit.empty() || type == EntityType::date || type == EntityType::time;
}

}  // namespace

std::vector<std::uint32_t> group_values(const Mentions& mentions, const std::vector<std::uint32_t>& things) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::uint32_t> grouped;
  grouped.reserve(things.size());
  auto value = mentions.values.begin();
  for (std::uint32_t i = 0; i < things.size(); ++i) {
    std::string key = std::to_string(things[i]);
    if (value != mentions.values.end() && value->mention == i) {
      const EntityType type = mentions.names[i].type;
      if (is_whole(*value, type))
        key = static_cast<char>('a' + static_cast<int>(type)) + value->value + ' ' + value->unit;
      ++value;
    }
    grouped.push_back(numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(numbers.size())).first->second);
  }
  return grouped;
}

void set_values(const Mentions& mentions, const std::vector<std::uint32_t>& things, Layer<Entity>& entities) {
  for (const MentionValue& value : mentions.values) {
    Entity& entity = entities[{things[value.mention]}];
    entity.value = value.value;
    entity.unit = value.unit;
  }
}

}  // namespace galley
