// What the tagger sees of each word when it reads, for one cue, which words are its source and which its contents: the
// word, how it stands to the cue, and what the sieves and the readers of phrases take for the two.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "quotes/evidence.h"
#include "quotes/word_signs.h"
#include "tagger/feature_rows.h"

namespace galley {

/// Names the feature templates; whoever changes them, or the sieves, changes it and trains again.
inline constexpr std::uint32_t kRoleFeatures = 3;

/// Where the source and the contents of a cue are looked for: its sentence, and the quotations that begin or end at the
/// sentence's ends. At most kLongestWindow tokens.
inline constexpr std::uint32_t kLongestWindow = 320;
Range<Token> window_around(const Reading& reading, Range<Token> cue);

class RoleFeatures {
 public:
  explicit RoleFeatures(const Evidence& evidence) : evidence_(evidence), reading_(evidence.reading) {}

  /// Fills `rows` with the features of the window's tokens for this cue.
  void read(Range<Token> cue, Range<Token> window, FeatureRows& rows);

 private:
  // Who could be source or content, by what says so.
  enum Candidate : std::uint32_t {
    kChunkBefore,
    kLongChunkBefore,
    kChunkBehind,
    kLongChunkBehind,
    kNounBefore,
    kNounBehind,
    kProposedSource,
    kProposedContent,
    kOtherContent,
    kStretch,
    kCandidates
  };
  struct Spot {
    std::uint32_t side = 0;       // before, in, behind the cue
    std::uint32_t distance = 0;   // in tokens, in steps that grow
    std::uint32_t passed = 0;     // commas, marks, verbs, "that" between it and the cue
    std::uint32_t place = 0;      // first or last of a sentence; before, in or behind the cue's
    std::uint32_t marks = 0;      // the quotation it stands in, against the cue's
    std::uint32_t other_cue = 0;  // of another cue
  };

  void describe_window(Range<Token> window);
  void find_head(Range<Token> cue);
  void find_candidates(Range<Token> cue, Range<Token> window);
  void find_spots(Range<Token> cue, Range<Token> window);
  void measure(Index<Token> t, std::uint32_t& passed) const;
  std::uint32_t status(std::size_t candidate, Index<Token> t) const;
  const WordSigns& sign(std::size_t i, int offset) const;
  void add_words(std::size_t i, FeatureRows& rows) const;
  void add_spot(std::size_t i, FeatureRows& rows) const;
  void add_candidates(std::size_t i, FeatureRows& rows) const;

  const Evidence evidence_;
  const Reading& reading_;
  Range<Token> window_{};
  std::vector<WordSigns> signs_;
  std::vector<Spot> spots_;
  Index<Token> head_;
  WordSigns cue_, behind_cue_;
  std::uint32_t cue_words_ = 0, rule_ = 0;
  std::array<std::vector<Range<Token>>, kCandidates> candidates_;
};

}  // namespace galley
