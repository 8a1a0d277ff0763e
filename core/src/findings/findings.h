// Findings: what an editor should look at. Each kind is a rule of its own, in a file of its own; it reads the finished
// layers and leaves them as they are.
#pragma once

#include <vector>

#include "findings/layers.h"
#include "galley/report.h"

namespace galley {

/// Those that are not muted, in the report's order; of `layers.report` all but the findings are read. What stands in a
/// copy is told once, where it stands first. O(n log n) in the layers.
std::vector<Finding> find_findings(const Layers& layers, FindingKinds muted);

}  // namespace galley
