#include "entities/type_slips.h"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace galley {
namespace {

constexpr std::uint32_t kMostTimes = 3;

// Dates and amounts have types by their patterns.
bool is_name(EntityType type) { return type < EntityType::date && type != EntityType::nationality; }

std::string typed(EntityType type, std::string_view word) {
  return static_cast<char>('a' + static_cast<int>(type)) + std::string(word);
}

// The words of the names of several words, with their type.
std::unordered_set<std::string> words_inside(const Words& words, const NameForms& forms) {
  std::unordered_set<std::string> inside;
  for (const NameForm& form : forms.forms)
    if (form.tokens.size() > 1 && is_name(form.type))
      for (const Index<Token> t : form.tokens) inside.insert(typed(form.type, words.folded(t)));
  return inside;
}

}  // namespace

void correct_types(const Words& words, NameForms& forms) {
  std::vector<std::uint32_t> most(forms.size(), 0);  // of each first form the one of its words that stands most often
  bool differ = false;
  for (std::uint32_t f = 0; f < forms.size(); ++f) {
    const std::uint32_t first = forms.forms[f].first;
    differ |= first != f;
    if (first == f || forms.forms[f].times > forms.forms[most[first]].times) most[first] = f;
  }
  if (!differ) return;
  const std::unordered_set<std::string> inside = words_inside(words, forms);
  std::vector<EntityType> corrected;
  for (const NameForm& form : forms.forms) {
    const NameForm& other = forms.forms[most[form.first]];
    const bool several = form.tokens.size() > 1;
    const bool slip = form.times == 1 && other.times >= kMostTimes &&
                      !words.phrase(form.tokens).has(WordRole::known_name) &&
                      !inside.contains(typed(form.type, words.folded(form.tokens.first)));
    corrected.push_back(is_name(form.type) && is_name(other.type) && (several || slip) ? other.type : form.type);
  }
  for (std::size_t f = 0; f < corrected.size(); ++f) forms.forms[f].type = corrected[f];
}

}  // namespace galley
