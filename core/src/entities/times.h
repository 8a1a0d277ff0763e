// Times of day: "10:30 p.m.", "9am", "1800 GMT", "noon", "at 14:05".
//
//   10:30 p.m. EST    T22:30-05:00      1800 GMT    T18:00Z
//   9 a.m. ET         T09:00            ten o'clock no value: before or after noon?
//
// A zone stands in the value if it names one offset: GMT, UTC, EST, EDT, PST, PDT, CET, CEST, AEST, AEDT, JST.
// "3:16" alone may be a verse or a score: it is a time behind "at", "by", "until" and the like, or before a zone.
#pragma once

#include "entities/measure.h"

namespace galley {

/// The time of day that begins at `first`; nothing if none does.
Measure time_at(const Words& words, Index<Token> first, Room room);

}  // namespace galley
