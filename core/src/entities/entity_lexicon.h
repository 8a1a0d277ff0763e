// What is known of words before a text is read: names of places and organisations, forenames, titles, and the words
// that show what kind of name they belong to.
//
//   find("mark")            forename, male
//   find("secretary general")  title
//   find("council")         organization_head
//   find("dprk")            known_name, a place, of the same thing as find("north korea")
//
// Keys are folded, words parted by one space. Built once from core/data; immutable; a look-up is one hash look-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "galley/report.h"

namespace galley {

/// What a word or phrase can do in or beside a name; a word can have several.
enum class WordRole : std::uint32_t {
  known_name = 1U << 0,         ///< the name of something: `type` says of what
  forename = 1U << 1,           ///< `sex` says whose
  surname = 1U << 2,            ///< a usual family name
  title = 1U << 3,              ///< stands before a person's name and outside it: "President", "Mr."
  particle = 1U << 4,           ///< small word inside a person's name: "van", "bin", "de"
  organization_head = 1U << 5,  ///< ends the name of an organisation: "Council", "Inc."
  organization_start = 1U << 6,  ///< begins one that goes on with "of" or "for": "Ministry", "University"
  place_head = 1U << 7,         ///< ends the name of a place: "River", "County"
  place_start = 1U << 8,        ///< begins one: "Mount", "Lake"
  place_noun = 1U << 9,         ///< says, in small letters, that the name before it is a place: "region", "province"
  event_head = 1U << 10,        ///< ends the name of an event: "Summit", "Olympics"
  direction = 1U << 11,         ///< "north", "eastern", "central"
  common = 1U << 12,            ///< a word of the language that a capital letter alone does not make a name
  speech = 1U << 13,            ///< what a person does in news: "said", "told"
  month = 1U << 14,
  weekday = 1U << 15,
  never_name = 1U << 16,        ///< written with a capital, yet no name of a scored type: "God", "English" the language
};

enum class Sex : std::uint8_t { unknown, male, female };

/// Names with the same nonzero group name the same thing: "dprk", "north korea".
struct LexiconEntry {
  std::uint32_t roles = 0;
  std::uint16_t group = 0;
  EntityType type = EntityType::person;
  Sex sex = Sex::unknown;

  constexpr bool has(WordRole role) const { return (roles & static_cast<std::uint32_t>(role)) != 0; }
};

class EntityLexicon {
 public:
  EntityLexicon();

  /// The entry of a folded word or phrase; one without roles if it is not listed.
  const LexiconEntry& find(std::string_view folded) const;

  /// Words in the longest phrase listed; bounds every look-ahead.
  std::size_t longest_phrase() const { return longest_phrase_; }

 private:
  LexiconEntry& entry(std::string_view key);

  std::unordered_map<std::string_view, LexiconEntry> entries_;
  std::size_t longest_phrase_ = 1;
};

}  // namespace galley
