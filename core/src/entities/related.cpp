#include "entities/related.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <unordered_map>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

struct Tie {
  std::uint16_t country = 0;  // its number in the lexicon; 0: none
  bool is_country = false;
};

Tie tie_of(const Words& words, const NameForm& form) {
  if (form.type == EntityType::person || form.type >= EntityType::event) return {};
  const LexiconEntry& entry = words.phrase(form.tokens);
  if (entry.has(WordRole::known_name) && entry.country != 0 && entry.type == form.type)
    return {entry.country, entry.has(WordRole::country)};
  const auto seat = find_row(tables::seats(), folded_words(words.document(), form.tokens));
  return {seat ? words.look_up(*seat).country : std::uint16_t{0}, false};
}

void relate(Layer<Entity>& entities, std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  entities[{a}].related.push_back({b});
  entities[{b}].related.push_back({a});
}

}  // namespace

void relate_countries(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things,
                      Layer<Entity>& entities) {
  const NameForms forms = find_forms(words, names);
  std::vector<Tie> ties_of_forms;
  for (const NameForm& form : forms.forms) ties_of_forms.push_back(tie_of(words, form));
  std::vector<Tie> ties(entities.size());
  std::unordered_map<std::uint16_t, std::uint32_t> countries;  // the thing that is the country
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Tie tie = ties_of_forms[forms.of_names[i]];
    if (tie.country == 0 || ties[things[i]].country != 0) continue;
    ties[things[i]] = tie;
    if (tie.is_country) countries.try_emplace(tie.country, things[i]);
  }
  for (std::uint32_t thing = 0; thing < ties.size(); ++thing) {
    if (ties[thing].country == 0 || ties[thing].is_country) continue;
    const auto country = countries.find(ties[thing].country);
    if (country != countries.end()) relate(entities, country->second, thing);
  }
  for (Entity& entity : entities) {
    std::sort(entity.related.begin(), entity.related.end());
    entity.related.erase(std::unique(entity.related.begin(), entity.related.end()), entity.related.end());
  }
}

}  // namespace galley
