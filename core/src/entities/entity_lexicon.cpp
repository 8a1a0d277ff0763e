#include "entities/entity_lexicon.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

constexpr std::array<std::pair<std::string_view, WordRole>, 42> kWordRoles{{
    {"particle", WordRole::particle},
    {"organization_head", WordRole::organization_head},
    {"organization_start", WordRole::organization_start},
    {"place_head", WordRole::place_head},
    {"place_start", WordRole::place_start},
    {"place_of", WordRole::place_of},
    {"place_noun", WordRole::place_noun},
    {"event_head", WordRole::event_head},
    {"event_start", WordRole::event_start},
    {"event_of", WordRole::event_of},
    {"direction", WordRole::direction},
    {"speech", WordRole::speech},
    {"locative", WordRole::locative},
    {"generation", WordRole::generation},
    {"month", WordRole::month},
    {"weekday", WordRole::weekday},
    {"national_head", WordRole::national_head},
    {"group_noun", WordRole::group_noun},
    {"person_noun", WordRole::person_noun},
    {"number", WordRole::number},
    {"scale", WordRole::scale},
    {"currency", WordRole::currency},
    {"currency_sign", WordRole::currency_sign},
    {"percent", WordRole::percent},
    {"unit", WordRole::unit},
    {"date_period", WordRole::date_period},
    {"date_shift", WordRole::date_shift},
    {"date_word", WordRole::date_word},
    {"year_cue", WordRole::year_cue},
    {"dozen", WordRole::dozen},
    {"ordinal", WordRole::ordinal},
    {"part_of_year", WordRole::part_of_year},
    {"part_of_day", WordRole::part_of_day},
    {"time_word", WordRole::time_word},
    {"zone", WordRole::zone},
    {"determiner", WordRole::determiner},
    {"counted_cue", WordRole::counted_cue},
    {"future_cue", WordRole::future_cue},
    {"past_cue", WordRole::past_cue},
    {"day_name", WordRole::day_name},
    {"newspaper_head", WordRole::newspaper_head},
    {"measure_start", WordRole::measure_start},
}};

std::optional<WordRole> role_named(std::string_view name) {
  for (const auto& [role_name, role] : kWordRoles)
    if (role_name == name) return role;
  return std::nullopt;
}

// Of "christmas day" and of "us$".
std::string_view first_token(std::string_view phrase) { return phrase.substr(0, phrase.find_first_of(" $¥", 1)); }

bool begins_measure(WordRole role) {
  switch (role) {
    case WordRole::number:
    case WordRole::currency_sign:
    case WordRole::month:
    case WordRole::weekday:
    case WordRole::ordinal:
    case WordRole::part_of_year:
    case WordRole::date_word:
    case WordRole::date_shift:
    case WordRole::time_word:
      return true;
    default:
      return false;
  }
}

EntityType type_named(std::string_view name) {
  if (name == "place") return EntityType::place;
  if (name == "nationality") return EntityType::nationality;
  if (name == "event") return EntityType::event;
  return EntityType::organization;
}

// A forename both sexes bear, or a title that both hold, says nothing.
Sex sex_named(std::string_view letter) {
  if (letter == "m") return Sex::male;
  return letter == "f" ? Sex::female : Sex::unknown;
}

template <class Visit>
void for_each_part(std::string_view list, char separator, Visit visit) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    if (end > 0) visit(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

}  // namespace

EntityLexicon::EntityLexicon() {
  std::uint16_t countries = 0;
  for_each_row<3>(tables::countries(), [&](const auto& cells) {
    country_ = ++countries;
    add_names(cells[0], EntityType::place, WordRole::country);
    add_names(cells[1], EntityType::nationality);
    add_names(cells[2], EntityType::place);
  });
  country_ = 0;
  for_each_row<2>(tables::known_names(), [&](const auto& cells) { add_names(cells[1], type_named(cells[0])); });
  for_each_row<1>(tables::cities(), [&](const auto& cells) { add_names(cells[0], EntityType::place); });
  for_each_row<2>(tables::name_words(), [&](const auto& cells) { add_words(cells[0], cells[1]); });
  for_each_row<3>(tables::measure_words(), [&](const auto& cells) { add_measure(cells[0], cells[1], cells[2]); });
  add_sexed(tables::titles(), WordRole::title);
  add_sexed(tables::forenames(), WordRole::forename);
  add_list(tables::function_words(), WordRole::function_word);
  add_list(tables::surnames(), WordRole::surname);
  add_list(tables::common_words(), WordRole::common);
  add_list(tables::openers(), WordRole::opener);
  add_list(tables::verb_forms(), WordRole::finite_verb);
  for_each_row<2>(tables::person_nouns(), [&](const auto& cells) { add_person_nouns(cells[0], cells[1]); });
  add_word_classes();
}

const LexiconEntry& EntityLexicon::find(std::string_view folded) const {
  static constexpr LexiconEntry kUnlisted;
  const LexiconEntry* found = entries_.find(folded);
  return found ? *found : kUnlisted;
}

std::string_view EntityLexicon::value(WordRole role, std::string_view folded) const {
  const auto found = values_.find({role, folded});
  return found == values_.end() ? std::string_view{} : found->second;
}

LexiconEntry& EntityLexicon::add(std::string_view key, WordRole role) {
  const std::size_t space = key.find(' ');
  if (space != std::string_view::npos) {
    LexiconEntry& first = entries_.of(key.substr(0, space));
    const auto words = static_cast<std::uint8_t>(1 + std::count(key.begin(), key.end(), ' '));
    first.phrase_words = std::max(first.phrase_words, words);
  }
  LexiconEntry& entry = entries_.of(key);
  entry.roles |= static_cast<std::uint64_t>(role);
  return entry;
}

// The first table that lists a name decides what it names.
void EntityLexicon::add_name(std::string_view name, EntityType type, WordRole role) {
  LexiconEntry& entry = add(name, WordRole::known_name);
  if (entry.group != 0) return;
  entry.roles |= static_cast<std::uint64_t>(role);
  entry.type = type;
  entry.group = groups_;
  entry.country = country_;
}

void EntityLexicon::add_names(std::string_view names, EntityType type, WordRole role) {
  if (names.empty()) return;
  ++groups_;
  for_each_part(names, '|', [&](std::string_view name) { add_name(name, type, role); });
}

void EntityLexicon::add_words(std::string_view role, std::string_view words) {
  if (const auto found = role_named(role)) for_each_part(words, ' ', [&](std::string_view word) { add(word, *found); });
}

void EntityLexicon::add_measure(std::string_view role, std::string_view value, std::string_view words) {
  const auto found = role_named(role);
  if (!found) return;
  for_each_part(words, '|', [&](std::string_view word) {
    add(word, *found);
    if (begins_measure(*found)) add(first_token(word), WordRole::measure_start);
    if (!value.empty()) values_.emplace(std::pair(*found, word), value);
  });
}

void EntityLexicon::add_sexed(std::string_view table, WordRole role) {
  for_each_row<2>(table, [&](const auto& cells) {
    if (role == WordRole::title) add_title_end(cells[0]);
    LexiconEntry& entry = add(cells[0], role);
    if (entry.sex == Sex::unknown) entry.sex = sex_named(cells[1]);
  });
}

// A stop may be a token of its own.
void EntityLexicon::add_title_end(std::string_view title) {
  const std::string_view last = title.substr(title.rfind(' ') + 1);
  for (const std::string_view word : {last, last.ends_with('.') ? last.substr(last.size() - 1) : last})
    entries_.of(word).roles |= static_cast<std::uint64_t>(WordRole::title_end);
}

void EntityLexicon::add_list(std::string_view table, WordRole role) {
  for_each_row<1>(table, [&](const auto& cells) { add(cells[0], role); });
}

void EntityLexicon::add_person_nouns(std::string_view letter, std::string_view nouns) {
  for_each_part(nouns, ' ', [&](std::string_view noun) {
    LexiconEntry& entry = add(noun, WordRole::person_noun);
    if (entry.sex == Sex::unknown) entry.sex = sex_named(letter);
  });
}

void EntityLexicon::add_word_classes() {
  const WordClasses classes;
  for_each_row<2>(tables::function_words(),
                  [&](const auto& cells) { entries_.of(cells[0]).word_class = classes.of(cells[0]); });
}

}  // namespace galley
