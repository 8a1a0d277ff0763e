// Where a run of keys stood first: shingles (Broder, "On the resemblance and containment of documents", 1997), here of
// keys.
#pragma once

#include <cstdint>
#include <vector>

#include "duplicates/terms.h"
#include "galley/span.h"
#include "segment/document.h"

namespace galley {

/// Keys in a shingle. Seven keys with the middle one changed keep two shingles. Shingles of two find nothing more and
/// take three times as long (development figures as in similarity.cpp; 4 MB of news).
inline constexpr std::uint32_t kShingle = 3;

/// For every key the first one at which an equal shingle begins: itself where that is new, or its paragraph
/// ends with it.
/// Two shingles in 2^32 are taken for equal and are not. Later places of a shingle tell no more: of a passage that
/// shares phrases with one before it, the other shingles lead to it. Linear.
std::vector<Index<Key>> find_first_shingles(const Document& document, const Keys& keys);

}  // namespace galley
