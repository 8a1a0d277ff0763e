// The version of the library and of the shapes it gives.
#pragma once

#include <string_view>

namespace galley {

inline constexpr std::string_view kVersion = "0.1.0";
/// Named in every report; changes when a field changes its meaning.
inline constexpr std::string_view kReportSchema = "galley/1";
/// The same for comparisons.
inline constexpr std::string_view kComparisonSchema = "galley-comparison/1";

}  // namespace galley
