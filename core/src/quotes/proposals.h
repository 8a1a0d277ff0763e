// What the sieves made of a text, as evidence for the models: for each cue the draft that took it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "galley/span.h"
#include "quotes/drafts.h"

namespace galley {

class Proposals {
 public:
  /// Keeps a view of the drafts. Linear but for sorting.
  explicit Proposals(const Drafts& drafts);

  /// Calls `take(const Draft&)` for the drafts whose cue begins in `range`, in text order.
  template <class Take>
  void in(Range<Token> range, Take take) const {
    for (auto i = first_from(range.first); i < by_cue_.size(); ++i) {
      const Draft& draft = drafts_.all()[by_cue_[i]];
      if (draft.cue->first >= range.last) break;
      take(draft);
    }
  }
  /// The number of the draft whose cue shares a token with `cue`, if there is one.
  std::optional<std::size_t> at(Range<Token> cue) const;
  const Draft& operator[](std::size_t draft) const { return drafts_.all()[draft]; }

 private:
  std::size_t first_from(Index<Token> t) const;

  const Drafts& drafts_;
  std::vector<std::uint32_t> by_cue_;  // drafts that have a cue, by its place
};

}  // namespace galley
