// What is known of words before a text is read: names of places and organisations, forenames, titles, and the words
// that show what kind of name they belong to.
//
//   find("mark")               forename, male
//   find("secretary general")  title
//   find("council")            organization_head
//   find("dprk")               known_name, a place, of the same group as find("north korea")
//
// Keys are folded, words parted by one space. Built once from core/data; immutable; a look-up is one hash look-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "galley/report.h"
#include "lexicon/word_classes.h"
#include "text/word_table.h"

namespace galley {

/// What a word or phrase can do in or beside a name; a word can have several roles.
enum class WordRole : std::uint64_t {
  known_name = std::uint64_t{1} << 0,          ///< the name of something: `type` says of what
  forename = std::uint64_t{1} << 1,            ///< `sex` says whose
  surname = std::uint64_t{1} << 2,             ///< a usual family name
  title = std::uint64_t{1} << 3,               ///< stands before a person's name and outside it: "President", "Mr."
  particle = std::uint64_t{1} << 4,            ///< small word inside a person's name: "van", "bin", "de"
  organization_head = std::uint64_t{1} << 5,   ///< ends the name of an organisation: "Council", "Inc."
  organization_start = std::uint64_t{1} << 6,  ///< begins one that goes on with "of" or "for": "Ministry", "University"
  place_head = std::uint64_t{1} << 7,          ///< ends the name of a place: "River", "County"
  place_start = std::uint64_t{1} << 8,         ///< begins one: "Mount", "Lake"
  place_of = std::uint64_t{1} << 9,            ///< begins one that goes on with "of": "Republic", "Gulf"
  place_noun = std::uint64_t{1} << 10,         ///< says, in small letters, that the name before it is a place: "region"
  event_head = std::uint64_t{1} << 11,         ///< ends the name of an event: "Summit", "Olympics"
  event_start = std::uint64_t{1} << 12,        ///< begins one: "Hurricane", "Operation"
  event_of = std::uint64_t{1} << 13,           ///< begins one that goes on with "of": "Battle", "Treaty"
  direction = std::uint64_t{1} << 14,          ///< "north", "eastern", "central"
  country = std::uint64_t{1} << 40,            ///< the name of a country, not of its people or its capital
  function_word = std::uint64_t{1} << 41,      ///< holds a sentence together: "was", "with"
  speech = std::uint64_t{1} << 15,             ///< what a person does in news: "said", "told"
  locative = std::uint64_t{1} << 16,           ///< a place follows: "in", "near"
  generation = std::uint64_t{1} << 17,         ///< ends a person's name: "Jr.", "III"
  month = std::uint64_t{1} << 18,
  weekday = std::uint64_t{1} << 19,
  number = std::uint64_t{1} << 20,         ///< "two", "several"
  scale = std::uint64_t{1} << 21,          ///< "million", "dozen"
  currency = std::uint64_t{1} << 22,       ///< "euros"
  currency_sign = std::uint64_t{1} << 23,  ///< "$"
  percent = std::uint64_t{1} << 24,        ///< "%", "percentage points"
  unit = std::uint64_t{1} << 25,           ///< of a quantity: "kilometers", "tons"
  date_period = std::uint64_t{1} << 26,  ///< counted or shifted, a date: "years" in "two years", "week" in "last week"
  date_shift = std::uint64_t{1} << 27,   ///< "last", "next"
  date_word = std::uint64_t{1} << 28,    ///< a date by itself: "today"
  year_cue = std::uint64_t{1} << 29,     ///< what comes before a bare year: "in", "since"
  common = std::uint64_t{1} << 30,       ///< a word of the language that a capital letter alone does not make a name
  national_head = std::uint64_t{1} << 32,   ///< an organisation's last word that leaves a nationality before it outside
  group_noun = std::uint64_t{1} << 33,      ///< what somebody's organisation is called: "alliance", "company"
  person_noun = std::uint64_t{1} << 34,     ///< somebody unnamed, as titles are: "woman", "official"
  title_end = std::uint64_t{1} << 35,       ///< a title's last word, or its last mark: "general", "." of "Lt. Gen."
  finite_verb = std::uint64_t{1} << 36,     ///< past or third person that no ending tells: "wrote", "marries"
  dozen = std::uint64_t{1} << 44,           ///< twelve of something
  ordinal = std::uint64_t{1} << 45,         ///< "third": of a day in a month, of a century
  part_of_year = std::uint64_t{1} << 46,    ///< "summer", "first quarter"
  part_of_day = std::uint64_t{1} << 47,     ///< "morning"
  time_word = std::uint64_t{1} << 48,       ///< a time of day by itself: "noon"
  zone = std::uint64_t{1} << 49,            ///< "GMT"
  determiner = std::uint64_t{1} << 50,      ///< "the", "his": a year can follow that tells which one
  counted_cue = std::uint64_t{1} << 51,     ///< what follows is counted, no year: "nearly", "than"
  future_cue = std::uint64_t{1} << 52,      ///< what it says is yet to come: "will", "scheduled"
  past_cue = std::uint64_t{1} << 53,        ///< what it says is over: "said"
  day_name = std::uint64_t{1} << 54,        ///< makes a weekday a name: "Good" Friday, "Bloody" Sunday
  newspaper_head = std::uint64_t{1} << 55,  ///< so does "Times" behind "Sunday"
  measure_start = std::uint64_t{1} << 56,   ///< a date, a time or an amount can begin with it
  opener = std::uint64_t{1} << 31,          ///< begins sentences and never names: "The", "Meanwhile"
};

enum class Sex : std::uint8_t { unknown, male, female };

struct LexiconEntry {
  std::uint64_t roles = 0;
  std::uint16_t group = 0;    ///< names with the same nonzero group name the same thing: "dprk", "north korea"
  std::uint16_t country = 0;  ///< the same nonzero number: a country, its people, its capital, its government's seat
  std::uint8_t phrase_words = 1;  ///< words of the longest phrase listed that begins with this word
  EntityType type = EntityType::person;
  Sex sex = Sex::unknown;  ///< of a forename, a title or a noun for persons
  WordClass word_class = WordClass::open;

  constexpr bool has(WordRole role) const { return (roles & static_cast<std::uint64_t>(role)) != 0; }
};

class EntityLexicon {
 public:
  /// Reads the built-in tables.
  EntityLexicon();

  /// The entry of a folded word or phrase; one without roles if it is not listed.
  const LexiconEntry& find(std::string_view folded) const;
  /// What the words of a date or an amount are worth in that role, as data/measure_words.tsv has it; empty if nothing.
  std::string_view value(WordRole role, std::string_view folded) const;

 private:
  LexiconEntry& add(std::string_view key, WordRole role);
  void add_name(std::string_view name, EntityType type, WordRole role);
  void add_names(std::string_view names, EntityType type, WordRole role = WordRole::known_name);
  void add_words(std::string_view role, std::string_view words);
  void add_measure(std::string_view role, std::string_view value, std::string_view words);
  void add_sexed(std::string_view table, WordRole role);
  void add_title_end(std::string_view title);
  void add_list(std::string_view table, WordRole role);
  void add_person_nouns(std::string_view letter, std::string_view nouns);
  void add_word_classes();

  WordTable<LexiconEntry> entries_{std::size_t{1} << 16};  // room for the tables' 24,000 words and phrases
  std::map<std::pair<WordRole, std::string_view>, std::string_view> values_;
  std::uint16_t groups_ = 0;
  std::uint16_t country_ = 0;  // of the names now being added
};

}  // namespace galley
