// The report as JSON: the shape that the JavaScript package returns, key for key.
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>
#include <string_view>

#include "galley/offsets.h"
#include "galley/report.h"

namespace galley {

/// Writes `report`, which was made from `text`, as one object on one line; spans count `unit`. `head` has the members
/// that come before the report's own. Written piece by piece: the JSON of a long text's report takes many times the
/// text.
void write_report(std::ostream& out, const Report& report, std::string_view text, OffsetUnit unit,
                  nlohmann::ordered_json head = nlohmann::ordered_json::object());

}  // namespace galley
