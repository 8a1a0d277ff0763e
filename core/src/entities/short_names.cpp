#include "entities/short_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "entities/unique_owners.h"

namespace galley {
namespace {

// Longer names are titles of works and lists; the bound keeps their parts linear.
constexpr std::size_t kLongestName = 16;

bool can_be_short(EntityType type) {
  return type == EntityType::organization || type == EntityType::place || type == EntityType::event;
}

bool is_small_word(std::string_view word) { return word == "of" || word == "the" || word == "for" || word == "and"; }

bool is_preposition(std::string_view word) {
  return word == "in" || word == "at" || word == "on" || word == "to" || word == "from";
}

std::string typed(EntityType type, const std::string& key) {
  return static_cast<char>('a' + static_cast<int>(type)) + key;
}

class Shortener {
 public:
  explicit Shortener(GroupingState& state) : state_(state), words_(state.words), owners_(state.sets) {}

  // The longest first: what a name of four words has left of it is joined before both claim a name of one.
  void run() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t f = 0; f < state_.forms.size(); ++f)
      if (can_be_short(type_of(f)) && state_.plain[f].size() <= kLongestName) order.push_back(f);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return state_.plain[a].size() > state_.plain[b].size(); });
    for (const std::uint32_t f : order) {
      if (is_free(f))
        if (const auto owner = owners_.owner(typed(type_of(f), joined(state_.plain[f])))) state_.sets.join(*owner, f);
      claim_parts(f);
    }
  }

 private:
  EntityType type_of(std::uint32_t form) const { return state_.forms.forms[form].type; }

  // What the lexicon knows by this very name is no other thing's shorter name, but for "Congress" and the like.
  bool is_free(std::uint32_t form) const {
    const PlainWords& plain = state_.plain[form];
    const LexiconEntry& known = words_.look_up(joined(plain));
    if (!known.has(WordRole::known_name)) return true;
    return type_of(form) == EntityType::organization &&
           (is(plain.back(), WordRole::organization_head) || is(plain.front(), WordRole::organization_start));
  }

  void claim_parts(std::uint32_t form) {
    const PlainWords& plain = state_.plain[form];
    if (has_comma(form)) return;
    for (std::size_t cut = 1; cut < plain.size(); ++cut) {
      const bool place = type_of(form) == EntityType::place;
      if (place ? place_may_end(plain, cut) : may_end(form, cut)) claim(form, 0, cut);
      if (may_begin(plain, cut) && (!place || place_may_begin(plain, cut))) claim(form, cut, plain.size());
    }
  }
  // "Faculty of Economics, University of Tirana" is neither.
  bool has_comma(std::uint32_t form) const {
    for (const Index<Token> t : state_.forms.forms[form].tokens)
      if (words_.folded(t) == "," && state_.plain[form].size() > 3) return true;
    return false;
  }
  void claim(std::uint32_t form, std::size_t first, std::size_t last) {
    owners_.claim(typed(type_of(form), joined(state_.plain[form], first, last)), form);
  }

  bool is(const std::string& word, WordRole role) const { return words_.look_up(word).has(role); }
  bool is_known(const std::string& words, EntityType type) const {
    const LexiconEntry& entry = words_.look_up(words);
    return entry.has(WordRole::known_name) && entry.type == type;
  }

  // May the name end before word `cut`? "Interscope" of "Interscope Records" and "House of Commons" of "House of
  // Commons of Canada", but a branch is another thing: "Oxfam America", "GTE Midwest", "Oxford University Press",
  // "Church in Wales"; and a word of the language alone is no name: "Commerce" of "Commerce Department".
  bool may_end(std::uint32_t form, std::size_t cut) const {
    const PlainWords& plain = state_.plain[form];
    if (is_small_word(plain[cut - 1]) || plain[cut] == "and" || plain[cut] == "s" || is_preposition(plain[cut]))
      return false;
    if (plain[cut] == "of" || is_group_word(plain.back())) return true;
    if (is_known(joined(plain, cut, plain.size()), EntityType::place)) return false;
    if (cut > 1 && is(plain[cut - 1], WordRole::organization_head))
      return std::none_of(plain.begin() + static_cast<std::ptrdiff_t>(cut), plain.end(),
                          [&](const std::string& word) { return is_head(word); });
    if (cut > 1) return true;
    const Index<Token> first = state_.forms.forms[form].tokens.first;
    return !is(plain[0], WordRole::common) && !is(plain[0], WordRole::title) &&
           acronym_letters(words_, {first, first + 1}).empty() && !is_known(plain[0], EntityType::organization) &&
           !is_known(plain[0], EntityType::nationality);
  }
  bool is_head(const std::string& word) const {
    return is(word, WordRole::organization_head) || is(word, WordRole::organization_start);
  }
  static bool is_group_word(std::string_view word) {
    return word == "group" || word == "holdings" || word == "holding" || word == "company" || word == "international";
  }

  // May it begin with word `cut`? "Spurs" of "San Antonio Spurs", but a faculty is not its university.
  static bool may_begin(const PlainWords& plain, std::size_t cut) {
    for (std::size_t i = 0; i <= cut; ++i)
      if (is_small_word(plain[i]) || is_preposition(plain[i]) || plain[i] == "s") return false;
    return true;
  }

  // A river, a range or a palace has no town's name; a county, an airport and a station do.
  static bool place_may_end(const PlainWords& plain, std::size_t cut) {
    constexpr std::array<std::string_view, 10> kHeads{"river", "mountains", "islands",   "ocean", "desert",
                                                      "isles", "palace",    "peninsula", "falls", "archipelago"};
    return cut + 1 == plain.size() && std::find(kHeads.begin(), kHeads.end(), plain[cut]) != kHeads.end();
  }

  // "Upper", "West" and "Little" part places that are alike.
  bool place_may_begin(const PlainWords& plain, std::size_t cut) const {
    constexpr std::array<std::string_view, 6> kParting{"little", "great", "new", "old", "big", "roman"};
    for (std::size_t i = 0; i < cut; ++i)
      if (is(plain[i], WordRole::direction) || std::find(kParting.begin(), kParting.end(), plain[i]) != kParting.end())
        return false;
    return is(plain.back(), WordRole::place_head);
  }

  GroupingState& state_;
  const Words& words_;
  UniqueOwners owners_;
};

// The words sorted, without small ones, a nationality as its country. Empty for a name that has no "of".
std::string sorted_words(const Words& words, PlainWords plain) {
  for (std::string& word : plain) {
    const LexiconEntry& entry = words.look_up(word);
    if (entry.country != 0 && entry.has(WordRole::known_name)) word = '#' + std::to_string(entry.country);
  }
  plain.erase(std::remove_if(plain.begin(), plain.end(), is_small_word), plain.end());
  std::sort(plain.begin(), plain.end());
  return joined(plain);
}

bool has_of(const PlainWords& plain) { return std::find(plain.begin(), plain.end(), "of") != plain.end(); }

// Universities that share their words with another.
bool has_twin(const PlainWords& plain) {
  constexpr std::array<std::string_view, 7> kTwins{"washington", "miami",    "york",   "lincoln",
                                                   "newcastle",  "columbia", "indiana"};
  if (plain.front() != "university" && plain.back() != "university") return false;
  return std::any_of(plain.begin(), plain.end(), [&](const std::string& word) {
    return std::find(kTwins.begin(), kTwins.end(), word) != kTwins.end();
  });
}

}  // namespace

void join_shortened(GroupingState& state) { Shortener(state).run(); }

void join_rearranged(GroupingState& state) {
  UniqueOwners owners(state.sets);
  const auto key = [&](std::uint32_t f) {
    return typed(state.forms.forms[f].type, sorted_words(state.words, state.plain[f]));
  };
  const auto fits = [&](std::uint32_t f) {
    return can_be_short(state.forms.forms[f].type) && state.plain[f].size() > 1 && !has_twin(state.plain[f]);
  };
  for (std::uint32_t f = 0; f < state.forms.size(); ++f)
    if (fits(f) && has_of(state.plain[f])) owners.claim(key(f), f);
  for (std::uint32_t f = 0; f < state.forms.size(); ++f)
    if (fits(f) && !has_of(state.plain[f]))
      if (const auto owner = owners.owner(key(f))) state.sets.join(*owner, f);
}

}  // namespace galley
