// The comparison as JSON: the shape that the JavaScript package returns, key for key.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string_view>

#include "galley/comparison.h"
#include "galley/offsets.h"

namespace galley {

/// `comparison` was made from `texts`; spans count `unit`, each in its own text.
nlohmann::ordered_json to_json(const Comparison& comparison, std::span<const std::string_view> texts, OffsetUnit unit);

}  // namespace galley
