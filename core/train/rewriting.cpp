#include "rewriting.h"

#include <algorithm>
#include <cstdint>

namespace galley::train {

LabelledText rewritten(const LabelledText& text, const std::vector<Edit>& edits) {
  LabelledText made = text;
  made.text.clear();
  // Where an edit ends in the old text, and what has to be added to positions from there on.
  std::vector<std::pair<std::uint32_t, std::int64_t>> shifts{{0, 0}};
  std::uint32_t done = 0;
  for (const Edit& edit : edits) {
    made.text.append(text.text, done, edit.span.start - done);
    made.text += edit.with;
    done = edit.span.end;
    shifts.emplace_back(done, static_cast<std::int64_t>(made.text.size()) - done);
  }
  made.text.append(text.text, done);
  const auto moved = [&](std::uint32_t at) {
    const auto after = std::upper_bound(shifts.begin(), shifts.end(), at,
                                        [](std::uint32_t value, const auto& shift) { return value < shift.first; });
    return static_cast<std::uint32_t>(at + std::prev(after)->second);
  };
  for (LabelledName& name : made.names) name.span = {moved(name.span.start), moved(name.span.end)};
  return made;
}

LabelledText part_of(const LabelledText& text, Span span) {
  LabelledText part = text;
  part.text = span.of(text.text);
  part.names.clear();
  for (const LabelledName& name : text.names)
    if (span.contains(name.span))
      part.names.push_back({{name.span.start - span.start, name.span.end - span.start}, name.type});
  return part;
}

LabelledText joined(const LabelledText& a, std::string_view between, const LabelledText& b) {
  LabelledText both = b;
  both.text = a.text;
  both.text += between;
  const auto shift = static_cast<std::uint32_t>(both.text.size());
  both.text += b.text;
  both.names = a.names;
  for (const LabelledName& name : b.names)
    both.names.push_back({{name.span.start + shift, name.span.end + shift}, name.type});
  return both;
}

Composer& Composer::plain(std::string_view words) {
  text_.text += words;
  return *this;
}

Composer& Composer::name(std::string_view words, std::string_view type) {
  const auto start = static_cast<std::uint32_t>(text_.text.size());
  text_.text += words;
  text_.names.push_back({{start, static_cast<std::uint32_t>(text_.text.size())}, std::string(type)});
  return *this;
}

}  // namespace galley::train
