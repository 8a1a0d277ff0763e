// Marked words that no attribution takes: are they speech all the same, or a title, a nickname, a term, a sneer?
//
//   … as if to say, "Did you see me pull that off?"      speech
//   the host of "Morning in Bergen", Robert "Bob" Smith, the so-called "deal"      scare
#pragma once

#include "quotes/reading.h"
#include "quotes/surroundings.h"

namespace galley {

/// Is somebody likely to have said or written these words? Linear in them.
bool is_speech_by_itself(const Reading& reading, const Unit& unit);

}  // namespace galley
