#include "entities/entity_names.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "entities/person_name.h"

namespace galley {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

// "IDA MARLOW", not "BP PLC" or "UNPROFOR": several words with one longer than an acronym is beside another word, or
// one longer than any acronym in the lexicon.
bool is_shouted(const Document& document, Range<Token> tokens) {
  std::uint32_t words = 0, letters = 0;
  for (const Index<Token> t : tokens) {
    const Token token = document.token(t);
    if (token.letter_case == LetterCase::lower || token.letter_case == LetterCase::title ||
        token.letter_case == LetterCase::mixed)
      return false;
    if (token.letter_case != LetterCase::upper) continue;
    ++words;
    letters = std::max(letters, token.span.size());
  }
  return letters > (words > 1 ? 3 : 8);
}

// A form as one of a thing's names.
struct Candidate {
  std::uint32_t place = kNone;  // the name where it stands first, not shouted if it can be
  bool shouted = true;
  std::uint32_t long_words = 0, all_words = 0, times = 0;  // of a date or an amount, long_words is its length

  bool is_fuller_than(const Candidate& other) const {
    return std::tuple(!shouted, long_words, all_words, times) >
           std::tuple(!other.shouted, other.long_words, other.all_words, other.times);
  }
};

void count_words(const Words& words, const NameForm& form, Candidate& candidate) {
  candidate.times = form.times;
  if (form.type >= EntityType::date) {  // "Monday, 3 June 2019" says more than "3rd of June 2019"
    candidate.long_words = words.document().span(form.tokens).size();
    return;
  }
  PlainWords plain;
  if (form.type == EntityType::person) {
    const PersonName person = person_name(words, form.tokens);
    plain = person.words;
    plain.insert(plain.end(), person.nickname.begin(), person.nickname.end());
    candidate.all_words = person.generation.empty() ? 0 : 1;
  } else {
    plain = plain_words(words, form.tokens);
  }
  for (const std::string& word : plain) candidate.long_words += word.size() > 1;
  candidate.all_words += static_cast<std::uint32_t>(plain.size());
}

}  // namespace

Layer<Entity> name_entities(const Words& words, const Pages<NameSpan>& names,
                            const std::vector<std::uint32_t>& things) {
  const Document& document = words.document();
  const NameForms forms = find_forms(words, names);
  std::vector<Candidate> candidates(forms.size());
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    Candidate& candidate = candidates[forms.of_names[i]];
    if (!candidate.shouted) continue;
    const bool shouted = is_shouted(document, names[i].tokens);
    if (candidate.place != kNone && shouted) continue;
    candidate.shouted = shouted;
    candidate.place = i;
  }
  for (std::uint32_t f = 0; f < forms.size(); ++f) count_words(words, forms.forms[f], candidates[f]);

  // Where a form stands as this thing's name; `i` is one such place.
  const auto span_of = [&](std::size_t i) {
    const std::uint32_t place = candidates[forms.of_names[i]].place;
    return document.span(names[things[place] == things[i] ? place : i].tokens);
  };
  std::vector<std::size_t> best;  // of each thing its fullest name
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Candidate& candidate = candidates[forms.of_names[i]];
    if (things[i] == best.size())
      best.push_back(i);
    else if (candidate.is_fuller_than(candidates[forms.of_names[best[things[i]]]]))
      best[things[i]] = i;
  }
  Layer<Entity> entities;
  entities.reserve(best.size());
  for (const std::size_t i : best) entities.push_back({names[i].type, span_of(i), {}});
  // Each different words are an alias of each thing that they stand for.
  std::vector<std::vector<std::uint32_t>> given(forms.size());
  const auto words_of = [&](std::size_t i) { return forms.forms[forms.of_names[i]].first; };
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::uint32_t thing = things[i];
    std::vector<std::uint32_t>& to = given[words_of(i)];
    if (words_of(i) == words_of(best[thing]) || std::find(to.begin(), to.end(), thing) != to.end()) continue;
    to.push_back(thing);
    entities[{thing}].aliases.push_back(span_of(i));
  }
  return entities;
}

}  // namespace galley
