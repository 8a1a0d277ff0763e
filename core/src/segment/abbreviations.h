// Abbreviations that end in a full stop, and what may follow them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace galley {

/// Whether the sentence can end at an abbreviation's full stop.
enum class AbbreviationUse : std::uint8_t {
  before_name,    ///< "Mr.", "Gen.", "St.": what follows belongs to it, always
  before_number,  ///< "No.", "p.", "Fig.", "Jan.": ends a sentence unless a number follows
  any,            ///< "Inc.", "a.m.", "U.S.", "etc.": ends a sentence if a new one seems to begin
};

/// The list of core/data/abbreviations.tsv. Immutable.
class Abbreviations {
 public:
  Abbreviations();

  /// `folded` is the word with its final stop, folded: "mr.", "p.m.".
  std::optional<AbbreviationUse> find(std::string_view folded) const;

 private:
  std::unordered_map<std::string_view, AbbreviationUse> uses_;
};

}  // namespace galley
