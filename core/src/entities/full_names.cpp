#include "entities/full_names.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "entities/spellings.h"
#include "entities/unique_owners.h"

namespace galley {
namespace {

// A text names few persons of one family; the bound keeps a list of thousands linear.
constexpr std::size_t kMostRelatives = 16;

bool is_initial(const std::string& word) { return word.size() == 1; }

bool words_match(const std::string& a, const std::string& b) {
  return a == b || ((is_initial(a) || is_initial(b)) && a.front() == b.front());
}

// Do the middles of the one stand among those of the other, in their order?
bool middles_match(const PlainWords& a, std::size_t a_first, const PlainWords& b, std::size_t b_first) {
  if (a.size() - a_first < b.size() - b_first) return middles_match(b, b_first, a, a_first);
  std::size_t at = a_first;
  for (std::size_t i = b_first; i + 1 < b.size(); ++i, ++at) {
    while (at + 1 < a.size() && !words_match(a[at], b[i])) ++at;
    if (at + 1 >= a.size()) return false;
  }
  return true;
}

// The family names are alike. "J. Edgar Hoover" may lose his initial.
bool names_match(const PlainWords& a, const PlainWords& b) {
  if (words_match(a[0], b[0]) || is_short_form(a[0], b[0])) return middles_match(a, 1, b, 1);
  if (a.size() > b.size() && is_initial(a[0]) && a[1] == b[0]) return middles_match(a, 2, b, 1);
  if (b.size() > a.size() && is_initial(b[0]) && b[1] == a[0]) return middles_match(a, 1, b, 2);
  return false;
}

class FullNames {
 public:
  FullNames(GroupingState& state, const std::vector<PersonName>& persons, const std::vector<Sex>& sexes)
      : state_(state), persons_(persons), sexes_(sexes) {
    for (std::uint32_t f = 0; f < state.forms.size(); ++f)
      if (persons[f].is_full()) forms_.push_back(f);
  }

  void run() {
    join_matching();
    join_cut();
    join_turned();
  }

 private:
  std::size_t spelled_out(std::uint32_t form) const {
    const PlainWords& words = persons_[form].words;
    return words.size() - static_cast<std::size_t>(std::count_if(words.begin(), words.end(), is_initial));
  }

  // The fullest names first; each later one joins the only person whose names it matches.
  void join_matching() {
    std::unordered_map<std::string, std::vector<std::uint32_t>> families;
    std::vector<std::uint32_t> order = forms_;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return spelled_out(a) > spelled_out(b); });
    for (const std::uint32_t f : order) {
      std::vector<std::uint32_t>& relatives = families[spelling_key(persons_[f].words.back())];
      if (const auto owner = only_match(f, relatives)) state_.sets.join(*owner, f);
      if (relatives.size() < kMostRelatives) relatives.push_back(f);
    }
  }

  std::optional<std::uint32_t> only_match(std::uint32_t form, const std::vector<std::uint32_t>& relatives) {
    std::optional<std::uint32_t> found;
    for (const std::uint32_t other : relatives) {
      if (!match(form, other)) continue;
      if (found && state_.sets.find(*found) != state_.sets.find(other)) return std::nullopt;
      found = other;
    }
    return found;
  }

  bool match(std::uint32_t a, std::uint32_t b) const {
    if (persons_[a].generation != persons_[b].generation) return false;
    if (sexes_[a] != Sex::unknown && sexes_[b] != Sex::unknown && sexes_[a] != sexes_[b]) return false;
    return names_match(persons_[a].words, persons_[b].words);
  }

  // "Miguel Hidalgo" of "Miguel Hidalgo y Costilla": the forename and the first of two family names.
  void join_cut() {
    UniqueOwners owners(state_.sets);
    for (const std::uint32_t f : forms_) {
      const PlainWords& words = persons_[f].words;
      for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (!is_initial(words[i])) owners.claim(words.front() + ' ' + words[i], f);
    }
    for (const std::uint32_t f : forms_)
      if (persons_[f].words.size() == 2)
        if (const auto owner = owners.owner(joined(persons_[f].words))) state_.sets.join(*owner, f);
  }

  // The family name in front, as in Chinese, Japanese, Korean and Hungarian.
  void join_turned() {
    std::unordered_map<std::string, std::uint32_t> by_words;
    for (const std::uint32_t f : forms_)
      if (persons_[f].words.size() == 2) by_words.try_emplace(joined(persons_[f].words), f);
    for (const std::uint32_t f : forms_) {
      const PlainWords& words = persons_[f].words;
      if (words.size() != 2) continue;
      const auto other = by_words.find(words[1] + ' ' + words[0]);
      if (other != by_words.end()) state_.sets.join(other->second, f);
    }
  }

  GroupingState& state_;
  const std::vector<PersonName>& persons_;
  const std::vector<Sex>& sexes_;  // of each form
  std::vector<std::uint32_t> forms_;
};

}  // namespace

void join_full_names(GroupingState& state, const std::vector<PersonName>& persons, const std::vector<Sex>& sexes) {
  FullNames(state, persons, sexes).run();
}

}  // namespace galley
