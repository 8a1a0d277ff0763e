// The words by which a text is cut: abbreviations that end in a full stop, and words at which sentences begin or end.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace galley {

/// Whether the sentence can end at an abbreviation's full stop.
enum class AbbreviationUse : std::uint8_t {
  before_name,    ///< "Mr.", "Gen.", "e.g.": what follows belongs to it, always
  before_number,  ///< "No.", "p.", "Fig.": an abbreviation only if a number follows
  any,            ///< "Inc.", "a.m.", "U.S.", "Jan.": ends a sentence if a word that opens sentences follows
  at_end,         ///< "etc.": ends a sentence if a capital follows
};

struct Abbreviation {
  AbbreviationUse use = AbbreviationUse::any;
  bool capital_only = false;  ///< "Sat.", "Mass.": small, it is an ordinary word
};

/// The lists of core/data: abbreviations, sentence_openers, reporting_verbs, valedictions. Immutable.
class SegmentLexicon {
 public:
  SegmentLexicon();

  /// `folded` is the word with its final stop, folded: "mr.", "p.m.". Null if it is none.
  const Abbreviation* find_abbreviation(std::string_view folded) const;

  /// Whether a sentence begins at the word if it has a capital: "the", "but", "however". Names seldom begin so.
  bool opens_sentence(std::string_view folded) const { return openers_.contains(folded); }

  /// Whether the verb form goes on with the sentence after quoted words: "asked".
  bool is_speech_verb(std::string_view folded) const { return speech_verbs_.contains(folded); }

  /// Whether the words end a letter: "kind regards".
  bool is_valediction(std::string_view folded) const { return valedictions_.contains(folded); }

 private:
  std::unordered_map<std::string_view, Abbreviation> abbreviations_;
  std::unordered_set<std::string_view> openers_;
  std::set<std::string, std::less<>> speech_verbs_;
  std::unordered_set<std::string_view> valedictions_;
};

}  // namespace galley
