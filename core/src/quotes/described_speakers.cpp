#include "quotes/described_speakers.h"

#include <cstddef>
#include <cstdint>

#include "quotes/references.h"
#include "quotes/speaker.h"

namespace galley {
namespace {

// Guesses up to this need who spoke last not to contradict them. Where that is who is meant, they are right as often as
// the only holder of an office is.
constexpr Proportion kUnsure{700};
constexpr Proportion kBorneOut{800};
constexpr std::uint32_t kRecentSentences = 2;

std::optional<SpeakerGuess> described(const Reading& reading, Range<Token> phrase) {
  if (const Mention* mention = reference_to(reading, phrase)) return SpeakerGuess{mention->entity, mention->confidence};
  if (const Mention* guess = guess_at(reading, phrase)) return SpeakerGuess{guess->entity, guess->confidence};
  return std::nullopt;
}

// The person who spoke in one of the sentences before.
std::optional<Index<Entity>> last_speaker(const Reading& reading, const SourcePlace& source,
                                          const EarlierSources& earlier) {
  for (std::size_t n = 0; n < earlier.reach(); ++n) {
    const EarlierSource& before = earlier.back(n);
    if (!earlier.is_heard(n, source)) continue;
    const bool recent = sentences_since(reading, before, source) <= kRecentSentences;
    if (!before.speaker || !is_person(reading, *before.speaker) || !recent) return std::nullopt;
    return before.speaker;
  }
  return std::nullopt;
}

// "the former first lady|and U.S. senator": one person in two offices, unlike "the senator and his aides" and "the
// senator and Gov. Jo Kemp".
Range<Token> first_office(const Reading& reading, Range<Token> head) {
  if (reading.is_name(head.last - 1)) return head;
  for (Index<Token> t = head.first; t + 1 < head.last; ++t)
    if (reading.folded(t) == "and" && !reading.begins_phrase(t + 1)) return {head.first, t};
  return head;
}

}  // namespace

std::optional<SpeakerGuess> described_speaker(const Reading& reading, const SourcePlace& source,
                                              const EarlierSources& earlier) {
  const Range<Token> head = head_of_source(reading, source.tokens);
  if (head.empty()) return std::nullopt;
  auto guess = described(reading, head);
  if (const Range<Token> office = first_office(reading, head); !guess && office != head && !office.empty())
    guess = described(reading, office);
  if (!guess || guess->confidence > kUnsure) return guess;
  if (!is_person(reading, guess->entity)) return guess;
  const auto spoke = last_speaker(reading, source, earlier);
  if (!spoke) return guess;
  if (*spoke == guess->entity) return SpeakerGuess{*spoke, kBorneOut};
  return std::nullopt;
}

}  // namespace galley
