// Making one labelled text of another, names following what becomes of their words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents.h"

namespace galley::train {

struct Edit {
  Span span;
  std::string with;
};

/// With the edits made, which are in text order and do not overlap.
LabelledText rewritten(const LabelledText& text, const std::vector<Edit>& edits);
/// The part within `span`, with the names that lie in it.
LabelledText part_of(const LabelledText& text, Span span);
/// One behind the other; what else is known of them is `b`'s.
LabelledText joined(const LabelledText& a, std::string_view between, const LabelledText& b);

/// Puts together a text with names.
class Composer {
 public:
  Composer& plain(std::string_view words);
  Composer& name(std::string_view words, std::string_view type);
  LabelledText text() const { return text_; }

 private:
  LabelledText text_;
};

}  // namespace galley::train
