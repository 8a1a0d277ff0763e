// Noun phrases and verb groups by parts of speech alone: rough, but for every word, where noun_phrases.h reads the
// subjects of reporting verbs with care. What the models take them for is learnt.
#pragma once

#include "galley/span.h"
#include "syntax/tag_layer.h"

namespace galley {

/// Most tokens looked at.
inline constexpr std::uint32_t kLongestChunk = 24;

bool is_verb(Tag tag);
/// Can the word stand in a noun phrase without "of"?
bool is_nominal(Tag tag);

/// The noun phrase that ends before `end`, not reaching before `floor`; empty if none does. With prepositions it goes
/// on over "of the board".
Range<Token> chunk_before(const Tags& tags, Index<Token> end, Index<Token> floor, bool with_prepositions);
/// The noun phrase that begins at `first`, before `limit`; empty if none does.
Range<Token> chunk_at(const Tags& tags, Index<Token> first, Index<Token> limit, bool with_prepositions);

/// The first token of the auxiliaries and adverbs before a verb; the main verb behind them, or the token itself.
Index<Token> group_start(const Tags& tags, Index<Token> verb, Index<Token> floor);
Index<Token> main_verb(const Tags& tags, Index<Token> t, Index<Token> limit);

}  // namespace galley
