#include "quotes/cue_reading.h"

#include "quotes/cue_head.h"
#include "quotes/cue_modality.h"

namespace galley {

CueReading read_cue(const Reading& reading, Range<Token> cue) {
  const CueHead head = find_cue_head(reading, cue);
  return {head.lemma, head.stance, modality_of(reading, cue, head)};
}

}  // namespace galley
