// temporary
#pragma once
#include <vector>
#include "galley/span.h"
#include "segment/document.h"
#include "syntax/tags.h"
namespace galley {
class Tags {
 public:
  Tag operator[](Index<Token> t) const { return tags_[t.value]; }
  void push_back(Tag tag) { tags_.push_back(tag); }
 private:
  std::vector<Tag> tags_;
};
}  // namespace galley
