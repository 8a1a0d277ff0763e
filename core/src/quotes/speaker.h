// The name in a source: which entity its words name by themselves.
//
//   House Speaker Paul Ryan, the convention chair,     Paul Ryan
//   Apple's chief executive, Tim Cook,                 Tim Cook
//   a report by the State Department                   the State Department
//   a spokesman for Mrs. Clinton; Trump and Pence      nobody
#pragma once

#include <optional>

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// Nothing when the source names nobody single that can speak. Any tokens may be asked about: what no noun phrase is
/// names nobody. Linear in the source.
std::optional<Index<Entity>> named_speaker(const Reading& reading, Range<Token> source);

/// What stands before the source's appositions and relative clauses, without marks around it and a genitive at its end.
Range<Token> head_of_source(const Reading& reading, Range<Token> source);

}  // namespace galley
