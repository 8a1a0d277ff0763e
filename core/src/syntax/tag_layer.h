// The part of speech of every token.
//
//   John  said       that         Mary  left       .
//   name  past_verb  preposition  name  past_verb  stop
//
//   const Tags tags = tag_words(document, tag_model());
//   if (tags[t] == Tag::past_verb) …
//
// Made by a tagger that is wrong about one word in thirty: evidence, not truth.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "segment/segments.h"
#include "syntax/tags.h"
#include "text/pages.h"

namespace galley {

/// One tag for each token, a byte each.
class Tags {
 public:
  Tag operator[](Index<Token> t) const { return tags_[t.value]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(tags_.size()); }

  /// The next token's.
  void push_back(Tag tag) { tags_.push_back(tag); }

 private:
  Pages<Tag> tags_;
};

}  // namespace galley
