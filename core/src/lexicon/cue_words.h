// The words that can stand as a cue beside the verbs of reporting_verbs.h, in all their forms, and the words in front
// of a reporting word that say it was not said: core/data/cue_words.tsv and cue_turns.tsv.
//
//   "his allegations that …"        a noun, distancing
//   "stopped short of confirming"   "stop short of" turns "confirming" into what was not said
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "galley/report.h"

namespace galley {

enum class CueWordClass : std::uint8_t { verb, noun, adjective, adverb };

/// One written form of a word.
struct CueWordForm {
  std::string first;       ///< folded: "shot"
  std::string_view rest;   ///< the words that belong to it, parted by single spaces: "back"; mostly none
  std::string_view lemma;  ///< the whole of it: "shoot back"
  Stance stance = Stance::neutral;
  CueWordClass word_class = CueWordClass::verb;
};

/// What a word does to the reporting word behind it.
struct CueTurn {
  /// `actual` where it does nothing, but the reporting word is the one behind: "went on to say".
  Modality modality = Modality::actual;
  bool opens_clause = false;  ///< "if", "whether": stands in front of the subject
};

/// One written form of a turn.
struct CueTurnForm {
  std::string first;      ///< folded: "stopped"
  std::string_view rest;  ///< "short of"
  CueTurn turn;
};

/// Every form of every row, inflected by rule where the table gives no irregular one.
std::vector<CueWordForm> cue_word_forms();
std::vector<CueTurnForm> cue_turn_forms();

}  // namespace galley
