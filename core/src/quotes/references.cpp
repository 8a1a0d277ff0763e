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

}  // namespace galley
