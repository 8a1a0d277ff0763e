// Attributions in the making: what the sieves have decided so far.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "galley/report.h"
#include "quotes/cues.h"
#include "quotes/reading.h"
#include "quotes/rules.h"
#include "text/pages.h"

namespace galley {

/// One attribution, in tokens.
struct Draft {
  std::vector<Range<Token>> contents;
  std::optional<Range<Token>> cue;
  std::optional<Range<Token>> source;
  const Rule* rule = nullptr;              // one of rules.h
  std::optional<Proportion> confidence{};  // where it is not the rule's
};

/// Where the draft's attribution and contents end.
Index<Token> end_of(const Draft& draft);

/// The drafts, and which marked stretches and cues they have taken. A sieve only adds; it takes what no earlier one
/// took.
class Drafts {
 public:
  Drafts(const Reading& reading, Pages<CueHit> cues)
      : Drafts(reading, std::make_shared<const Pages<CueHit>>(std::move(cues))) {}
  /// No drafts yet, and the cues of `other`, which are not copied: of a text that is full of them they are the largest
  /// part of the stage's memory.
  Drafts(const Reading& reading, const Drafts& other) : Drafts(reading, other.cues_) {}

  const Pages<CueHit>& cues() const { return *cues_; }
  /// The first cue that begins at or after `t`; cues().size() if none does.
  std::size_t first_cue_from(Index<Token> t) const;
  bool is_cue_taken(std::size_t cue) const { return draft_of_cue_[cue] != kNone; }
  /// The source of the draft that took the cue.
  std::optional<Range<Token>> source_of(std::size_t cue) const;

  /// The draft that the stretch is a content of.
  std::optional<std::size_t> owner(Index<Marked> m) const {
    return owner_[m.value] == kNone ? std::nullopt : std::optional<std::size_t>(owner_[m.value]);
  }

  const Pages<Draft>& all() const { return drafts_; }
  /// Gives a finished draft away.
  Draft take(std::size_t draft) { return std::move(drafts_[draft]); }

  /// Adds a draft that takes `cue` and the stretches `marked`; its number.
  std::size_t add(Draft draft, std::optional<std::size_t> cue, const std::vector<Index<Marked>>& marked);
  /// Adds the stretch to the contents of a draft.
  void extend(std::size_t draft, Index<Marked> marked, Range<Token> tokens);
  /// Does one of the draft's contents share a token with `tokens`?
  bool overlaps(std::size_t draft, Range<Token> tokens) const;
  /// Takes the stretch if no draft has it yet.
  void take(std::size_t draft, Index<Marked> marked);
  /// Takes the stretches inside `content` that no draft has yet.
  void take_inside(std::size_t draft, const Reading& reading, Range<Token> content);

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  Drafts(const Reading& reading, std::shared_ptr<const Pages<CueHit>> cues)
      : cues_(std::move(cues)), draft_of_cue_(cues_->size(), kNone), owner_(reading.marks.size(), kNone) {}

  Pages<Draft> drafts_;
  std::shared_ptr<const Pages<CueHit>> cues_;
  std::vector<std::uint32_t> draft_of_cue_;  // numbers of drafts, or none
  std::vector<std::uint32_t> owner_;
};

}  // namespace galley
