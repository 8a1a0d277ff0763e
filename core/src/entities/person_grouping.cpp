#include "entities/person_grouping.h"

#include <algorithm>
#include <utility>

#include "entities/full_names.h"
#include "entities/spellings.h"

namespace galley {
namespace {

constexpr std::uint32_t kNoSet = 0xFFFFFFFF;

// Of several namesakes one is meant that alone was named within so many sentences. On the names by hand of redocred's
// training part one, two and three sentences give the variants' F1 63.2, 63.0 and 63.2, those of persons 1,228, 1,220
// and 1,228 right links of 1,463, 1,459 and 1,459.
constexpr std::uint32_t kRecentSentences = 3;

constexpr std::size_t kLongestName = 16;  // a longer one is a list; the bound keeps its parts linear

// The key of a family name in any spelling, which a lone name has if no part is spelled like it.
std::string spelled(const std::string& family_name) { return '~' + spelling_key(family_name); }

}  // namespace

PersonGrouper::PersonGrouper(GroupingState& state, std::vector<std::uint32_t>& sets_of_names)
    : state_(state), sets_of_names_(sets_of_names), sentences_(sentences_of(state.words.document(), state.names)) {
  persons_.resize(state.forms.size());
  for (std::uint32_t f = 0; f < state.forms.size(); ++f)
    if (is_person(f)) persons_[f] = person_name(state.words, state.forms.forms[f].tokens);
}

void PersonGrouper::run() {
  learn_sexes();
  learn_full_names();
  place_parts();
}

void PersonGrouper::learn_sexes() {
  std::vector<Sex> of_forms(state_.forms.size(), Sex::unknown);
  const Document& document = state_.words.document();
  for (std::size_t i = 0; i < state_.names.size(); ++i) {
    const std::uint32_t form = state_.forms.of_names[i];
    Sex sex = Sex::unknown;
    if (is_person(form)) {
      sex = sex_of(state_.words, state_.names[i], document.segments.sentences[sentences_[i]].tokens);
      if (of_forms[form] == Sex::unknown) of_forms[form] = sex;
    }
    sexes_of_names_.push_back(sex);
  }
  join_full_names(state_, persons_, of_forms);
  sexes_of_sets_.assign(state_.sets.size(), Sex::unknown);
  for (std::uint32_t f = 0; f < state_.forms.size(); ++f) {
    Sex& sex = sexes_of_sets_[state_.sets.find(f)];
    if (persons_[f].is_full() && sex == Sex::unknown) sex = of_forms[f];
  }
}

void PersonGrouper::learn_full_names() {
  for (std::uint32_t f = 0; f < state_.forms.size(); ++f)
    if (persons_[f].is_full() || !persons_[f].nickname.empty() || !persons_[f].generation.empty())
      learn_parts(persons_[f], state_.sets.find(f));
  parts_of_forms_.assign(state_.forms.size(), nullptr);
  for (std::uint32_t f = 0; f < state_.forms.size(); ++f) {
    if (!is_person(f) || !persons_[f].generation.empty()) continue;
    auto part = parts_.find(joined(persons_[f].words));
    if (part == parts_.end() && persons_[f].words.size() == 1) part = parts_.find(spelled(persons_[f].words.front()));
    if (part != parts_.end()) parts_of_forms_[f] = &part->second;
  }
}

// "Van Gogh" and "Gogh" end a name, "Vincent" begins it, "Willem" stands inside; so does "Vincent Willem".
void PersonGrouper::learn_parts(const PersonName& name, std::uint32_t set) {
  const PlainWords& words = name.words;
  if (words.size() > kLongestName) return;
  if (!name.generation.empty() && words.size() == 1) learn_part(words.front(), &Part::outer, set);
  for (std::size_t i = 1; i < words.size(); ++i) {
    learn_part(joined(words, i, words.size()), &Part::outer, set);
    if (words[i].size() > 1 && i + 1 < words.size()) learn_part(words[i], &Part::inner, set);
    if (i > 1) learn_part(joined(words, 0, i), &Part::inner, set);
  }
  if (words.size() > 1) {
    learn_part(words.front(), &Part::outer, set);
    learn_part(spelled(words.back()), &Part::outer, set);
  }
  if (!name.nickname.empty()) learn_part(joined(name.nickname), &Part::outer, set);
}

void PersonGrouper::learn_part(const std::string& part, Namesakes Part::*where, std::uint32_t set) {
  Namesakes& namesakes = parts_[part].*where;
  if (namesakes.size() < kMostNamesakes && std::find(namesakes.begin(), namesakes.end(), set) == namesakes.end())
    namesakes.push_back(set);
}

// Places each name that is a part of others with the person it most likely means here.
void PersonGrouper::place_parts() {
  times_named_.assign(state_.sets.size(), 0);
  last_named_.assign(state_.sets.size(), {});
  for (std::size_t i = 0; i < state_.names.size(); ++i) {
    if (!is_person(state_.forms.of_names[i])) continue;
    const std::uint32_t set = place(i);
    sets_of_names_[i] = set;
    ++times_named_[set];
    last_named_[set] = sentences_[i];
  }
}

std::uint32_t PersonGrouper::place(std::size_t name) {
  const std::uint32_t form = state_.forms.of_names[name];
  if (const Part* part = parts_of_forms_[form]) {
    std::uint32_t set = choose(name, part->outer);
    if (set == kNoSet && part->outer.empty()) set = choose(name, part->inner);
    if (set != kNoSet) return set;
  }
  const bool lone = !persons_[form].is_full() && persons_[form].generation.empty();
  if (lone && sexes_of_names_[name] != Sex::unknown) return own_set(name);
  return state_.sets.find(form);
}

// "Mr. Bush" and "Mrs. Bush" are two persons; plain "Bush" is whoever of them was named most.
std::uint32_t PersonGrouper::own_set(std::size_t name) {
  const std::uint32_t form = state_.forms.of_names[name];
  const std::string key = joined(persons_[form].words);
  const Sex sex = sexes_of_names_[name];
  const auto [own, is_new] = own_sets_.try_emplace(key + (sex == Sex::male ? "|m" : "|f"), 0);
  if (is_new) {
    own->second = add_person(sex);
    learn_part(key, &Part::outer, own->second);
    parts_of_forms_[form] = &parts_[key];
  }
  return own->second;
}

std::uint32_t PersonGrouper::add_person(Sex sex) {
  sexes_of_sets_.push_back(sex);
  times_named_.push_back(0);
  last_named_.push_back({});
  return state_.sets.add();
}

// Of the persons that a part can mean, one its title allows: of several the only one named just before, or the one the
// text has named most. On a tie nobody: the part stays a person of its own.
std::uint32_t PersonGrouper::choose(std::size_t name, const Namesakes& namesakes) {
  std::uint32_t best = kNoSet, recent = kNoSet, next_times = 0;
  bool several = false, several_recent = false;
  for (const std::uint32_t set : namesakes) {
    if (!agrees(sexes_of_names_[name], set)) continue;
    if (times_named_[set] > 0 && sentences_[name].value - last_named_[set].value <= kRecentSentences) {
      several_recent |= recent != kNoSet;
      recent = set;
    }
    if (best == kNoSet) {
      best = set;
      continue;
    }
    const std::uint32_t less = times_named_[set] > times_named_[best] ? std::exchange(best, set) : set;
    next_times = std::max(next_times, times_named_[less]);
    several = true;
  }
  if (recent != kNoSet && !several_recent) return recent;
  return !several || times_named_[best] > next_times ? best : kNoSet;
}

bool PersonGrouper::agrees(Sex sex, std::uint32_t set) {
  return sex == Sex::unknown || sexes_of_sets_[set] == Sex::unknown || sexes_of_sets_[set] == sex;
}

}  // namespace galley
