// Speech that is set off from the narration without marks: what the sieves for it share.
#pragma once

#include "quotes/drafts.h"
#include "quotes/reading.h"
#include "quotes/rules.h"

namespace galley {

/// Adds `contents`, with neither a cue nor marks of their own. What stands in marks inside them stays free for other
/// sieves: somebody is quoted in them.
inline void add_set_off(Drafts& drafts, std::vector<Range<Token>> contents, std::optional<Range<Token>> source,
                        const Rule& rule, std::optional<std::size_t> cue = {}) {
  drafts.add({std::move(contents), {}, source, &rule}, cue, {});
}

/// Are the tokens one after the other written as a name is: capitals, initials, and what stands inside a name?
bool looks_like_name(const Reading& reading, Range<Token> words);

/// Does the paragraph end as sentences do, or in a bracket behind one?
bool ends_as_sentence(const Reading& reading, Range<Token> paragraph);

}  // namespace galley
