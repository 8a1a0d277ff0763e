#include "quotes/leftovers.h"

#include <algorithm>

#include "quotes/marked_words.h"
#include "quotes/rules.h"
#include "quotes/surroundings.h"

namespace galley {

void keep_leftovers(const Reading& reading, Drafts& drafts) {
  for (const Unit& unit : units_of(reading)) {
    if (!is_free(drafts, unit)) continue;
    const Range<Token> words = reading.marks[unit.front()].tokens;
    if (std::none_of(words.begin(), words.end(), [&](Index<Token> t) { return reading.is_wordlike(t); })) continue;
    const Rule& rule = is_speech_by_itself(reading, unit) ? rules::kUnattributed : rules::kMarkedWords;
    drafts.add({contents_of(reading, unit), {}, {}, &rule}, {}, unit);
  }
}

}  // namespace galley
