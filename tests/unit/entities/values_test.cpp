#include "entities/values.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

Mentions mentions(const std::vector<EntityType>& types, const std::vector<MentionValue>& values) {
  Mentions found;
  for (std::uint32_t i = 0; i < types.size(); ++i) found.names.push_back({{{i}, {i + 1}}, types[i], {}});
  found.values = values;
  return found;
}

using enum EntityType;
using Things = std::vector<std::uint32_t>;

TEST(Values, EqualOnesAreOneThing) {
  const Mentions found = mentions({money, person, money, money}, {{0, "5", "USD"}, {2, "5", "USD"}, {3, "5", "EUR"}});
  EXPECT_EQ(group_values(found, {0, 1, 2, 3}), (Things{0, 1, 0, 2}));
}

TEST(Values, DifferentOnesAreTwoThoughWrittenAlike) {
  const Mentions found = mentions({date, date, date}, {{0, "2026-11-17", ""}, {1, "2026-11-24", ""}});
  EXPECT_EQ(group_values(found, {0, 0, 0}), (Things{0, 1, 2})) << "the third says not which";
}

TEST(Values, TypesAndMissingUnitsKeepThemApart) {
  EXPECT_EQ(group_values(mentions({date, time}, {{0, "T10", ""}, {1, "T10", ""}}), {0, 1}), (Things{0, 1}));
  EXPECT_EQ(group_values(mentions({money, money, money}, {{0, "5", ""}, {1, "5", ""}, {2, "5", ""}}), {0, 1, 0}),
            (Things{0, 1, 0}));
}

TEST(Values, AreSetOnTheirEntities) {
  const Mentions found = mentions({person, money}, {{1, "5", "USD"}});
  Layer<Entity> entities;
  entities.push_back({person, {0, 1}, {}});
  entities.push_back({money, {2, 3}, {}});
  set_values(found, {0, 1}, entities);
  EXPECT_EQ(entities[{0}].value, "");
  EXPECT_EQ(entities[{1}].value, "5");
  EXPECT_EQ(entities[{1}].unit, "USD");
}

}  // namespace
}  // namespace galley
