#include "quotes/proposals.h"

#include <algorithm>

namespace galley {

Proposals::Proposals(const Drafts& drafts) : drafts_(drafts) {
  for (std::uint32_t i = 0; i < drafts.all().size(); ++i)
    if (drafts.all()[i].cue) by_cue_.push_back(i);
  std::sort(by_cue_.begin(), by_cue_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return drafts.all()[a].cue->first < drafts.all()[b].cue->first; });
}

std::size_t Proposals::first_from(Index<Token> t) const {
  const auto found = std::lower_bound(by_cue_.begin(), by_cue_.end(), t, [&](std::uint32_t draft, Index<Token> at) {
    return drafts_.all()[draft].cue->first < at;
  });
  return static_cast<std::size_t>(found - by_cue_.begin());
}

std::optional<std::size_t> Proposals::at(Range<Token> cue) const {
  // The cue before may reach into this one.
  for (std::size_t i = first_from(cue.first) == 0 ? 0 : first_from(cue.first) - 1; i < by_cue_.size(); ++i) {
    const Draft& draft = drafts_.all()[by_cue_[i]];
    if (draft.cue->first >= cue.last) break;
    if (draft.cue->overlaps(cue)) return by_cue_[i];
  }
  return std::nullopt;
}

}  // namespace galley
