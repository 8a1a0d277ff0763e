#include "entities/name_keys.h"

#include <array>
#include <string_view>

namespace galley {
namespace {

bool is_company_form(std::string_view word) {
  constexpr std::array<std::string_view, 14> kForms{"inc",  "inc.", "corp", "corp.", "co",   "co.",         "ltd",
                                                    "ltd.", "llc",  "plc",  "ag",    "gmbh", "corporation", "s.a."};
  for (const std::string_view form : kForms)
    if (word == form) return true;
  return false;
}

bool is_capital(const Words& words, Index<Token> t) { return words.capital(t) != Capital::none; }

}  // namespace

std::string name_key(const Words& words, const NameSpan& name) {
  std::string key;
  Index<Token> last = name.tokens.last;
  if (name.type == EntityType::organization)
    while (name.tokens.first + 1 < last && is_company_form(words.folded(last - 1))) last = last - 1;
  for (const Index<Token> t : Range<Token>{name.tokens.first, last}) {
    if (words.folded(t) == ",") continue;
    if (!key.empty()) key += ' ';
    key += words.folded(t);
  }
  return key;
}

std::string initials(const Words& words, Range<Token> tokens) {
  std::string letters;
  if (tokens.size() < 2) return letters;
  for (const Index<Token> t : tokens) {
    if (!is_capital(words, t)) continue;
    const std::string_view word = words.folded(t);
    for (std::size_t i = 0; i < word.size(); ++i)
      if ((i == 0 || word[i - 1] == '-') && static_cast<unsigned char>(word[i]) < 0x80) letters += word[i];
  }
  return letters;
}

std::string acronym_letters(const Words& words, Range<Token> tokens) {
  std::string letters;
  if (tokens.size() != 1 || words.document().token(tokens.first).letter_case != LetterCase::upper) return letters;
  for (const char c : words.folded(tokens.first))
    if (c != '.') letters += c;
  return letters;
}

}  // namespace galley
