#include "entities/grouping.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "entities/aliases.h"
#include "entities/grouping_state.h"
#include "entities/person_grouping.h"
#include "entities/short_names.h"
#include "entities/spellings.h"
#include "entities/type_slips.h"

namespace galley {
namespace {

constexpr std::uint32_t kUnnumbered = 0xFFFFFFFF;

// Equal words of one type, and names that the lexicon has for one thing, are one thing.
class EqualNames {
 public:
  explicit EqualNames(GroupingState& state) : state_(state) {}

  void run() {
    for (std::uint32_t f = 0; f < state_.forms.size(); ++f) {
      const auto [found, is_new] = forms_by_key_.try_emplace(key_of(f), f);
      if (!is_new) state_.sets.join(found->second, f);
    }
  }

 private:
  static std::string typed(EntityType type, char kind, std::string_view key) {
    std::string whole{static_cast<char>('a' + static_cast<int>(type)), kind};
    whole += key;
    return whole;
  }

  std::string key_of(std::uint32_t f) const {
    const NameForm& form = state_.forms.forms[f];
    const std::string plain = joined(state_.plain[f]);
    for (const LexiconEntry* entry : {&state_.words.phrase(form.tokens), &state_.words.look_up(plain)})
      if (entry->has(WordRole::known_name) && entry->type == form.type)
        return typed(form.type, '#', std::to_string(entry->group));
    if (form.type == EntityType::place)
      if (const std::uint16_t country = country_behind(state_.plain[f]))
        return typed(form.type, '#', std::to_string(country));
    // What has no words ("$5") is compared as it is written.
    return typed(form.type, '=',
                 has_words(form.type) && !plain.empty()
                     ? plain
                     : std::string(folded_words(state_.words.document(), form.tokens)));
  }
  // The lexicon's group of "Thailand" in "Kingdom of Thailand"; 0 if it is no such name. "Republic of China", which is
  // another country than China, is listed as a whole.
  std::uint16_t country_behind(const PlainWords& plain) const {
    const auto of = std::find(plain.begin(), plain.end(), "of");
    if (of == plain.begin() || plain.end() - of < 2) return 0;
    constexpr std::array<std::string_view, 6> kForms{"kingdom",   "republic",     "state",
                                                     "sultanate", "principality", "emirate"};
    if (std::find(kForms.begin(), kForms.end(), *(of - 1)) == kForms.end()) return 0;
    const LexiconEntry& rest =
        state_.words.look_up(joined(plain, static_cast<std::size_t>(of - plain.begin()) + 1, plain.size()));
    return rest.has(WordRole::country) ? rest.group : std::uint16_t{0};
  }
  static bool has_words(EntityType type) { return type < EntityType::date; }

  GroupingState& state_;
  std::unordered_map<std::string, std::uint32_t> forms_by_key_;
};

GroupingState read_names(const Words& words, const Pages<NameSpan>& names) {
  GroupingState state{words, names, find_forms(words, names), {}, {}};
  correct_types(words, state.forms);
  state.plain.reserve(state.forms.size());
  for (const NameForm& form : state.forms.forms) {
    state.plain.push_back(plain_words(words, form.tokens));
    if (form.type != EntityType::person) {
      for (std::string& word : state.plain.back()) word = american_spelling(std::move(word));
      strip_company(state.plain.back());
    }
    state.sets.add();
  }
  return state;
}

std::vector<std::uint32_t> numbered(GroupSets& sets, const std::vector<std::uint32_t>& sets_of_names) {
  std::vector<std::uint32_t> numbers(sets.size(), kUnnumbered), result;
  std::uint32_t next = 0;
  result.reserve(sets_of_names.size());
  for (const std::uint32_t set : sets_of_names) {
    std::uint32_t& number = numbers[sets.find(set)];
    if (number == kUnnumbered) number = next++;
    result.push_back(number);
  }
  return result;
}

}  // namespace

std::vector<std::uint32_t> group_names(const Words& words, const Pages<NameSpan>& names) {
  GroupingState state = read_names(words, names);
  EqualNames(state).run();
  join_stated_aliases(state);
  join_acronyms(state);
  join_rearranged(state);
  join_shortened(state);
  std::vector<std::uint32_t> sets_of_names;
  sets_of_names.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) sets_of_names.push_back(state.set_of_name(i));
  PersonGrouper(state, sets_of_names).run();
  return numbered(state.sets, sets_of_names);
}

}  // namespace galley
