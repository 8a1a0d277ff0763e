// Speakers: which entity is behind the source of each quote. Sieves in the order of their precision, as for quotes
// themselves: each looks at the source and at who spoke before.
//
//   Ida Marlow spoke. "It works," the mayor said. "It does," she added.     both are Ida Marlow
#pragma once

#include "galley/report.h"
#include "quotes/reading.h"

namespace galley {

/// Sets the speaker of every quote that has a source, and multiplies its confidence by the speaker's. `quotes` are in
/// the report's order and know their parents. Sorts them by their sources; otherwise linear.
void name_speakers(const Reading& reading, Layer<Quote>& quotes);

}  // namespace galley
