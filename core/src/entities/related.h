// Names that can stand for a country without naming it: its capital, its government's seat, its people.
//
//   Kyiv, Ukrainian – Ukraine        Kremlin, Moscow – Russia        Downing Street – Britain
#pragma once

#include <cstdint>
#include <vector>

#include "entities/name_forms.h"
#include "galley/report.h"

namespace galley {

/// Fills `related` of countries and of what can stand for them, where the text names both; ascending, in both entities.
/// They stay apart: "Moscow" may be the city.
void relate_countries(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things,
                      Layer<Entity>& entities);

}  // namespace galley
