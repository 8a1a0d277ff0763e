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

/// 'A tough decision.'   Short, in marks of one stroke, and the whole paragraph: longer ones and those in double marks
/// are speech.
bool is_subheading(const Reading& reading, const Marked& marked);

}  // namespace galley
