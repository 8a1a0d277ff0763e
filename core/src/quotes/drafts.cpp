#include "quotes/drafts.h"

#include <algorithm>
#include <utility>

namespace galley {

Index<Token> end_of(const Draft& draft) {
  Index<Token> end = draft.contents.back().last;
  if (draft.cue) end = std::max(end, draft.cue->last);
  if (draft.source) end = std::max(end, draft.source->last);
  return end;
}

std::size_t Drafts::first_cue_from(Index<Token> t) const {
  std::size_t first = 0, last = cues().size();
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    if (cues()[middle].tokens.first < t)
      first = middle + 1;
    else
      last = middle;
  }
  return first;
}

std::optional<Range<Token>> Drafts::source_of(std::size_t cue) const {
  return is_cue_taken(cue) ? drafts_[draft_of_cue_[cue]].source : std::nullopt;
}

std::size_t Drafts::add(Draft draft, std::optional<std::size_t> cue, const std::vector<Index<Marked>>& marked) {
  const auto number = static_cast<std::uint32_t>(drafts_.size());
  if (cue) {
    if (!draft.cue) draft.cue = cues()[*cue].tokens;
    draft_of_cue_[*cue] = number;
  }
  for (const Index<Marked> m : marked) owner_[m.value] = number;
  drafts_.push_back(std::move(draft));
  return number;
}

void Drafts::extend(std::size_t draft, Index<Marked> marked, Range<Token> tokens) {
  owner_[marked.value] = static_cast<std::uint32_t>(draft);
  auto& contents = drafts_[draft].contents;
  const auto after = std::find_if(contents.rbegin(), contents.rend(),
                                  [&](Range<Token> content) { return content.first < tokens.first; });
  contents.insert(after.base(), tokens);
}

bool Drafts::overlaps(std::size_t draft, Range<Token> tokens) const {
  const auto& contents = drafts_[draft].contents;
  return std::any_of(contents.begin(), contents.end(), [&](Range<Token> content) { return content.overlaps(tokens); });
}

void Drafts::take(std::size_t draft, Index<Marked> marked) {
  if (owner_[marked.value] == kNone) owner_[marked.value] = static_cast<std::uint32_t>(draft);
}

void Drafts::take_inside(std::size_t draft, const Reading& reading, Range<Token> content) {
  for (Index<Token> t = content.first; t < content.last; ++t) {
    const auto marked = reading.marked_at(t);
    if (marked && reading.marks[*marked].tokens.first == t && content.contains(reading.marks[*marked].tokens) &&
        owner_[marked->value] == kNone)
      owner_[marked->value] = static_cast<std::uint32_t>(draft);
  }
}

}  // namespace galley
