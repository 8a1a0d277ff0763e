#include "entities/person_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace galley {
namespace {

// "II" and "XIV" behind a name; "V" has no stop as an initial has.
bool is_numeral(const Words& words, Index<Token> t) {
  const Token token = words.document().token(t);
  const std::string_view word = words.folded(t);
  return token.kind == TokenKind::word && token.letter_case == LetterCase::upper && word.size() < 6 &&
         word.find_first_not_of("ivx") == std::string_view::npos;
}

// A title that a name was found with: "Sir", "Dr."; not "Don" or "Dean", which are forenames too.
bool is_title(const Words& words, Index<Token> t) {
  if (!words.is(t, WordRole::title)) return false;
  if (words.document().token(t).kind == TokenKind::abbreviation) return true;
  constexpr std::array<std::string_view, 12> kTitles{"sir", "dame", "saint",   "king",    "queen", "prince",
                                                     "dr",  "pope", "emperor", "empress", "mr",    "princess"};
  return std::find(kTitles.begin(), kTitles.end(), words.folded(t)) != kTitles.end();
}

// "J.K." is two initials.
void add_word(PersonName& name, std::string word, std::string_view written) {
  const auto stops = static_cast<std::size_t>(std::count(written.begin(), written.end(), '.'));
  if (stops < 2 || word.size() != stops) {
    name.words.push_back(std::move(word));
    return;
  }
  for (const char letter : word) name.words.emplace_back(1, letter);
}

}  // namespace

PersonName person_name(const Words& words, Range<Token> tokens) {
  PersonName name;
  while (tokens.size() > 1 && is_title(words, tokens.first)) tokens.first = tokens.first + 1;
  bool aside = false;
  for (const Index<Token> t : tokens) {
    const TokenKind kind = words.document().token(t).kind;
    if (tokens.first < t && t + 1 < tokens.last && (kind == TokenKind::quote_mark || words.folded(t) == "(")) {
      aside = !aside;
      continue;
    }
    if (words.folded(t) == ")") aside = false;
    PlainWords plain = plain_words(words, {t, t + 1});
    if (plain.empty()) continue;
    const bool ends = t + 1 == tokens.last && !name.words.empty();
    if (aside)
      name.nickname.push_back(std::move(plain.front()));
    else if (ends && (words.is(t, WordRole::generation) || is_numeral(words, t)))
      name.generation = std::move(plain.front());
    else
      add_word(name, std::move(plain.front()), words.folded(t));
  }
  return name;
}

}  // namespace galley
