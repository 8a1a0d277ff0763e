#include "quotes/described_speakers.h"

#include "quotes/references.h"
#include "quotes/speaker.h"

namespace galley {

std::optional<SpeakerGuess> described_speaker(const Reading& reading, const SourcePlace& source,
                                              const EarlierSources& earlier) {
  const Range<Token> head = head_of_source(reading, source.tokens);
  if (head.empty()) return std::nullopt;
  if (const Mention* described = reference_to(reading, head))
    return SpeakerGuess{described->entity, described->confidence, "described"};
  if (const Mention* guess = guess_at(reading, head)) return SpeakerGuess{guess->entity, guess->confidence, "guessed"};
  static_cast<void>(earlier);
  return std::nullopt;
}

}  // namespace galley
