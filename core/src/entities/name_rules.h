// The rules that decide that words are a name and of what, each with how often it is right.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "galley/report.h"

namespace galley {

enum class NameRule : std::uint8_t {
  listed,       ///< the words stand in the lexicon as a name
  head,         ///< the last word tells: "Council", "River", "Summit"
  start,        ///< the first word tells: "Ministry of …", "Mount …", "South …"
  title,        ///< a title stands before it
  forename,     ///< begins with a forename and goes on
  person_word,  ///< a forename or family name alone, or a family name with something before it
  speaker,      ///< "Xyz said"
  located,      ///< "in Xyz", "the Xyz region", "Xyz, France"
  neighbour,    ///< in one list with a name of known type
  repeated,     ///< what the same words are elsewhere in this text
  acronym,      ///< capitals throughout
  compound,     ///< a listed name with further capitals: "China Daily"
  capitals,     ///< several capitals and nothing else
  lone,         ///< one capital and nothing else
};

inline constexpr std::size_t kNameRules = 14;

/// Share of the names the rule gives that are right in bounds and type, on ner/dev (GMB, Re-DocRED, Wikigold, EWT).
Proportion confidence_of(NameRule rule);

}  // namespace galley
