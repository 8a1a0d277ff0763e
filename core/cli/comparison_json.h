// The comparison as JSON: the shape that the JavaScript package returns, key for key.
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>
#include <span>
#include <string_view>

#include "galley/comparison.h"
#include "galley/offsets.h"

namespace galley {

/// Writes `comparison`, which was made from `texts`, as write_report() does a report; spans count `unit`, each in its
/// own text.
void write_comparison(std::ostream& out, const Comparison& comparison, std::span<const std::string_view> texts,
                      OffsetUnit unit, nlohmann::ordered_json head = nlohmann::ordered_json::object());

}  // namespace galley
