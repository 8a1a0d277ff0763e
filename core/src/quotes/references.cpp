#include "quotes/references.h"

#include <algorithm>

namespace galley {

const Mention* reference_to(const Reading& reading, Range<Token> tokens) {
  const auto& mentions = reading.entities.mentions;
  const Span span = reading.document.span(tokens);
  auto found =
      std::lower_bound(mentions.begin(), mentions.end(), span, [](const Mention& m, Span s) { return m.span < s; });
  for (; found != mentions.end() && found->span == span; ++found)
    if (found->kind != MentionKind::name) return &*found;
  return nullptr;
}

const Mention* guess_at(const Reading& reading, Range<Token> tokens) {
  const auto& guesses = reading.entities.guesses;
  const Span span = reading.document.span(tokens);
  const auto found =
      std::lower_bound(guesses.begin(), guesses.end(), span, [](const Mention& m, Span s) { return m.span < s; });
  return found != guesses.end() && found->span == span ? &*found : nullptr;
}

}  // namespace galley
