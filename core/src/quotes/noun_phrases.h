// Noun phrases: the words that name a source, found from the verb beside them.
//
//   On Friday, Brian Fallon, a spokesman for Mrs. Clinton, said on CNN …
//              ^----------------------------------------^  subject_before("said")
//   "…," said NATO Secretary General Mark Rutte in Brussels.
//             ^-------------------------------^             phrase_at(that place)
//
// A shallow reading by word classes: it looks at kLongestPhrase tokens at most, so it costs constant time.
#pragma once

#include <cstdint>
#include <optional>

#include "galley/span.h"
#include "quotes/reading.h"

namespace galley {

/// Longest source read, in tokens, appositions included. PolNeAR's training part has 3 in 1,000 longer ones.
inline constexpr std::uint32_t kLongestPhrase = 40;

/// The subject of the verb group that begins at `verb`: the noun phrase before it, not reaching before `limit`.
/// Adverbs and "on Monday" between the two are skipped; apposition is included.
std::optional<Range<Token>> subject_before(const Reading& reading, Index<Token> verb, Index<Token> limit);

/// The noun phrase that begins at `at` and ends before `limit`, with an apposition if `with_apposition`.
std::optional<Range<Token>> phrase_at(const Reading& reading, Index<Token> at, Index<Token> limit,
                                      bool with_apposition);

/// The subject of the sentence's first clause, for a participle that has none of its own: "Rutte left, saying …".
std::optional<Range<Token>> sentence_subject(const Reading& reading, Range<Token> sentence, Index<Token> limit);

}  // namespace galley
