// Attributions in the making: what the sieves have decided so far.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "galley/report.h"
#include "quotes/cues.h"
#include "quotes/reading.h"
#include "quotes/rules.h"

namespace galley {

/// One attribution, in tokens.
struct Draft {
  std::vector<Range<Token>> contents;
  std::optional<CueHit> cue;
  std::optional<Range<Token>> source;
  const Rule* rule = nullptr;  // one of rules.h
};

/// The drafts, and which marked stretches and cues they have taken. A sieve only adds; it takes what no earlier one
/// took.
class Drafts {
 public:
  Drafts(const Reading& reading, std::vector<CueHit> cues)
      : cues_(std::move(cues)), draft_of_cue_(cues_.size()), owner_(reading.marks.size()) {}

  const std::vector<CueHit>& cues() const { return cues_; }
  /// The first cue that begins at or after `t`; cues().size() if none does.
  std::size_t first_cue_from(Index<Token> t) const;
  bool is_cue_taken(std::size_t cue) const { return draft_of_cue_[cue].has_value(); }
  /// The source of the draft that took the cue.
  std::optional<Range<Token>> source_of(std::size_t cue) const;

  /// The draft that the stretch is a content of.
  std::optional<std::size_t> owner(Index<Marked> m) const { return owner_[m.value]; }

  const std::vector<Draft>& all() const { return drafts_; }

  /// Adds a draft that takes `cue` and the stretches `marked`; its number.
  std::size_t add(Draft draft, std::optional<std::size_t> cue, const std::vector<Index<Marked>>& marked);
  /// Adds the stretch to the contents of a draft.
  void extend(std::size_t draft, Index<Marked> marked, Range<Token> tokens);
  /// Takes the stretches inside `content` that no draft has yet.
  void take_inside(std::size_t draft, const Reading& reading, Range<Token> content);

 private:
  std::vector<Draft> drafts_;
  std::vector<CueHit> cues_;
  std::vector<std::optional<std::size_t>> draft_of_cue_;
  std::vector<std::optional<std::size_t>> owner_;
};

}  // namespace galley
