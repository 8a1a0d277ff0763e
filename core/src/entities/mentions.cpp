#include "entities/mentions.h"

#include <cstddef>

#include "entities/amounts.h"
#include "entities/dates.h"

namespace galley {

Pages<NameSpan> find_mentions(const Words& words) {
  const Pages<NameSpan> names = find_names(words);
  Pages<NameSpan> mentions;
  std::size_t next = 0;
  for (const Sentence& sentence : words.document().segments.sentences) {
    for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
      if (next < names.size() && names[next].tokens.first == t) {
        mentions.push_back(names[next]);
        t = names[next++].tokens.last;
        continue;
      }
      const Index<Token> limit = next < names.size() && sentence.tokens.contains(names[next].tokens.first)
                                     ? names[next].tokens.first
                                     : sentence.tokens.last;
      const Range<Token> room{sentence.tokens.first, limit};
      NameSpan pattern = amount_at(words, t, room);
      if (pattern.tokens.empty()) pattern = date_at(words, t, room);
      if (pattern.tokens.empty()) {
        ++t;
        continue;
      }
      mentions.push_back(pattern);
      t = pattern.tokens.last;
    }
  }
  return mentions;
}

}  // namespace galley
