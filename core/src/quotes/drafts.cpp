#include "quotes/drafts.h"

#include <algorithm>
#include <utility>

namespace galley {

std::size_t Drafts::first_cue_from(Index<Token> t) const {
  const auto found = std::lower_bound(cues_.begin(), cues_.end(), t,
                                      [](const CueHit& cue, Index<Token> at) { return cue.tokens.first < at; });
  return static_cast<std::size_t>(found - cues_.begin());
}

std::optional<Range<Token>> Drafts::source_of(std::size_t cue) const {
  const auto draft = draft_of_cue_[cue];
  return draft ? drafts_[*draft].source : std::nullopt;
}

std::size_t Drafts::add(Draft draft, std::optional<std::size_t> cue, const std::vector<Index<Marked>>& marked) {
  const std::size_t number = drafts_.size();
  if (cue) {
    draft.cue = cues_[*cue];
    draft_of_cue_[*cue] = number;
  }
  for (const Index<Marked> m : marked) owner_[m.value] = number;
  drafts_.push_back(std::move(draft));
  return number;
}

void Drafts::extend(std::size_t draft, Index<Marked> marked, Range<Token> tokens) {
  owner_[marked.value] = draft;
  auto& contents = drafts_[draft].contents;
  const auto after = std::find_if(contents.rbegin(), contents.rend(),
                                  [&](Range<Token> content) { return content.first < tokens.first; });
  contents.insert(after.base(), tokens);
}

void Drafts::take_inside(std::size_t draft, const Reading& reading, Range<Token> content) {
  for (Index<Token> t = content.first; t < content.last; ++t) {
    const auto marked = reading.marked_at(t);
    if (marked && reading.marks[*marked].tokens.first == t && content.contains(reading.marks[*marked].tokens) &&
        !owner_[marked->value])
      owner_[marked->value] = draft;
  }
}

}  // namespace galley
