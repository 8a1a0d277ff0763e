// The report as JSON: the shape that the JavaScript package returns, key for key.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "galley/offsets.h"
#include "galley/report.h"

namespace galley {

/// `report` was made from `text`; spans count `unit`.
nlohmann::ordered_json to_json(const Report& report, std::string_view text, OffsetUnit unit);

}  // namespace galley
