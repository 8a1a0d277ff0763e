// What a cue's words are worth: the one that reports.
//
//   refused to comment on     is expected to announce     's repeated claims
//              ^^^^^^^                       ^^^^^^^^                 ^^^^^^
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "galley/report.h"
#include "lexicon/reporting_verbs.h"
#include "quotes/reading.h"

namespace galley {

/// What kind of word a head is, the one that says most about reporting first.
enum class HeadRank : std::uint8_t {
  phrase,          ///< "according to"
  reporting_verb,  ///< of reporting_verbs.tsv
  other_verb,      ///< of cue_words.tsv
  noun,
  adjective,
  adverb,
  turn,  ///< "declined": reports by itself only where nothing else does
  unlisted,
};

/// The word of a cue that reports.
struct CueHead {
  Range<Token> tokens;
  HeadRank rank = HeadRank::unlisted;
  VerbForm form = VerbForm::past;  ///< of a reporting verb
  std::string lemma;               ///< never empty
  Stance stance = Stance::neutral;
};

/// The word of the tables that begins at `t` and ends before `limit`: the longest, of equal ones the reporting verb.
std::optional<CueHead> listed_head_at(const Reading& reading, Index<Token> t, Index<Token> limit);

/// The first word of the best rank; "reportedly" and the like beside a neutral one make it distancing. A cue without a
/// listed word gets one by its look. `cue` has a token at least. Linear.
CueHead find_cue_head(const Reading& reading, Range<Token> cue);

}  // namespace galley
