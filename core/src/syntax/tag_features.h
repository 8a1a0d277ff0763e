// What the tagger sees of a word: its form, ending and class, its neighbours, the tags of the two words before it.
#pragma once

#include <array>
#include <cstdint>

#include "syntax/feature_list.h"
#include "syntax/sentence_part.h"
#include "syntax/tags.h"

namespace galley {

/// Tags of a part's words, and behind them that of a word that is none.
using PartTags = std::array<std::uint8_t, SentencePart::kMost + 1>;
inline constexpr std::uint8_t kNoTag = kTags;

/// Replaces `features` by those of word i; the words before it have their tags.
void make_tag_features(const SentencePart& part, const PartTags& tags, std::uint32_t i, FeatureList& features);

}  // namespace galley
