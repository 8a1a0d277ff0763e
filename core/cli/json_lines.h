// A stream of texts, one JSON object a line, and the answer to each.
#pragma once

#include <istream>
#include <ostream>

#include "galley/galley.h"

namespace galley {

/// Reads {"id": …, "text": …} lines and writes a line for each, in order, flushed: the report with the same "id" (a
/// string, a number, true, false or null; null if it has none), or {"id": …, "error": "line 7: …"}. Blank lines are
/// passed over. A lone surrogate written as "\ud800" counts as one U+FFFD, as where JavaScript encodes its strings.
/// False if a line had an error.
bool answer_lines(const Analyzer& analyzer, std::istream& in, std::ostream& out, OffsetUnit unit);

}  // namespace galley
