// Sentences with parts of speech that another tool gave them, put on Galley's own tokens.
//
//   silver   He  do  n't   know   .        ours   He  don't  know   .
//
// A token of ours has the tag of the tool's token that it begins with; where one of the tool's covers several of ours,
// they all have its tag.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "analysed.h"
#include "syntax/sentence_part.h"
#include "syntax/tag_features.h"

namespace galley::train {

struct TaggedSentence {
  const Segmented* text = nullptr;
  Range<Token> tokens;             ///< at most SentencePart::kMost
  std::vector<std::uint8_t> tags;  ///< of each
};

/// How the letters of a text are rewritten before it is read.
enum class Letters : std::uint8_t { as_written, small, capitals };

struct TaggedTexts {
  std::vector<std::unique_ptr<std::string>> bytes;
  std::vector<std::unique_ptr<Segmented>> texts;
  std::vector<TaggedSentence> sentences;
  std::uint32_t given = 0;  ///< the tool's sentences; those that are not ours, or too long, are left out
};

/// Appends the sentences of `labels_file` ({"id", "sentences": [{"tokens"}]}) on the texts of `texts_file` ({"id",
/// "text"}); of every `every`th text alone.
void read_silver_tags(const std::string& texts_file, const std::string& labels_file, const Lexicons& lexicons,
                      Letters letters, std::uint32_t every, TaggedTexts& tagged);

}  // namespace galley::train
