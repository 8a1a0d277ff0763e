#include "entities/aliases.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entities/unique_owners.h"

namespace galley {
namespace {

// What may stand between two names of one thing, brackets, commas, marks and "the" left out. In redocred's training
// part two names of one type stand so 29 times, 27 of them one thing.
constexpr std::array<std::string_view, 17> kAliasPhrases{"also known as",
                                                         "known as",
                                                         "better known as",
                                                         "commonly known as",
                                                         "formerly",
                                                         "formerly known as",
                                                         "also called",
                                                         "now",
                                                         "previously called",
                                                         "née",
                                                         "born",
                                                         "nee",
                                                         "or simply",
                                                         "a.k.a.",
                                                         "aka",
                                                         "also spelled",
                                                         "abbreviated as"};
constexpr std::uint32_t kLongestBetween = 6;  // tokens

bool has_initials(const EntityType type) {
  return type == EntityType::organization || type == EntityType::place || type == EntityType::event;
}

class StatedAliases {
 public:
  explicit StatedAliases(GroupingState& state) : state_(state), words_(state.words) {}

  void run() {
    for (std::size_t i = 0; i + 1 < state_.names.size(); ++i)
      if (are_aliases(i, i + 1)) state_.sets.join(state_.forms.of_names[i], state_.forms.of_names[i + 1]);
  }

 private:
  bool are_aliases(std::size_t a, std::size_t b) const {
    const Range<Token> between{state_.names[a].tokens.last, state_.names[b].tokens.first};
    if (between.empty() || between.size() > kLongestBetween) return false;
    if (words_.folded(between.first) == "(" && between.size() <= 2 && is_bracketed_acronym(a, b)) return true;
    return state_.names[a].type == state_.names[b].type && says_alias(between);
  }

  // In redocred's training part 76 of 79 organisations with capitals in brackets behind them are one thing with them,
  // be it that these are initials in another language; of places and persons too few to say.
  bool is_bracketed_acronym(std::size_t a, std::size_t b) const {
    const Index<Token> after = state_.names[b].tokens.last;
    const bool closed = words_.document().segments.tokens.contains(after) && words_.folded(after) == ")";
    const EntityType type_a = state_.names[a].type, type_b = state_.names[b].type;
    const bool organizations = type_a == EntityType::organization && type_b == EntityType::organization;
    if (closed && organizations && is_acronym(b) && !are_known_apart(a, b)) return true;
    if (!has_initials(type_a) && !has_initials(type_b)) return false;
    return is_short_for(b, a) || is_short_for(a, b);
  }

  bool is_acronym(std::size_t name) const {
    const std::string letters = acronym_letters(words_, state_.names[name].tokens);
    return letters.size() > 1 && letters.size() < 9;
  }
  bool is_short_for(std::size_t acronym, std::size_t name) const {
    return is_acronym(acronym) &&
           spells(acronym_letters(words_, state_.names[acronym].tokens), state_.plain[state_.forms.of_names[name]]);
  }
  bool are_known_apart(std::size_t a, std::size_t b) const {
    const LexiconEntry& first = words_.phrase(state_.names[a].tokens);
    const LexiconEntry& second = words_.phrase(state_.names[b].tokens);
    return first.has(WordRole::known_name) && second.has(WordRole::known_name) && first.group != second.group;
  }

  bool says_alias(Range<Token> between) const {
    std::string phrase;
    for (const Index<Token> t : between) {
      const TokenKind kind = words_.document().token(t).kind;
      const std::string_view word = words_.folded(t);
      if (kind == TokenKind::quote_mark || word == "the" || word == "(" || word == "," || word == ")") continue;
      if (!phrase.empty()) phrase += ' ';
      phrase += word;
    }
    return std::find(kAliasPhrases.begin(), kAliasPhrases.end(), phrase) != kAliasPhrases.end();
  }

  GroupingState& state_;
  const Words& words_;
};

}  // namespace

void join_stated_aliases(GroupingState& state) { StatedAliases(state).run(); }

// The usual initials go before the others; initials that two names have are nobody's.
void join_acronyms(GroupingState& state) {
  UniqueOwners usual(state.sets), other(state.sets);
  for (std::uint32_t f = 0; f < state.forms.size(); ++f) {
    const NameForm& form = state.forms.forms[f];
    if (!has_initials(form.type)) continue;
    const std::vector<std::string> all = initials(state.words, form.tokens);
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].size() > 2) (i == 0 ? usual : other).claim(all[i], f);
  }
  for (std::uint32_t f = 0; f < state.forms.size(); ++f) {
    const NameForm& form = state.forms.forms[f];
    if (!has_initials(form.type) || state.words.phrase(form.tokens).has(WordRole::known_name)) continue;
    const std::string letters = acronym_letters(state.words, form.tokens);
    if (letters.size() < 3) continue;
    if (const auto owner = usual.owner(letters))
      state.sets.join(*owner, f);
    else if (const auto next = usual.claimed(letters) ? std::nullopt : other.owner(letters))
      state.sets.join(*next, f);
  }
}

}  // namespace galley
