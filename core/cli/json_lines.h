// A stream of requests, one JSON object a line, and the answer to each.
#pragma once

#include <cstdint>
#include <istream>
#include <ostream>

#include "galley/galley.h"

namespace galley {

/// What the lines ask for.
enum class Request : std::uint8_t {
  report,      ///< {"id": …, "text": …, "date": "YYYY-MM-DD"}, the date if it is known
  comparison,  ///< {"id": …, "texts": […, …]}, two or more
};

/// Reads lines and writes a line for each, in order, flushed: the report or comparison with the same "id" (a string, a
/// number, true, false or null; null if it has none), or {"id": …, "error": "line 7: …"}. Blank lines are passed over.
/// A lone surrogate written as "\ud800" counts as one U+FFFD, as where JavaScript encodes its strings. False if a line
/// had an error. `options` hold for the lines that say nothing else.
bool answer_lines(const Analyzer& analyzer, std::istream& in, std::ostream& out, Request request,
                  const AnalyzeOptions& options, OffsetUnit unit);

}  // namespace galley
