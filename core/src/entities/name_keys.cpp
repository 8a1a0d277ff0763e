#include "entities/name_keys.h"

#include <algorithm>
#include <array>

#include "text/base_letters.h"

namespace galley {
namespace {

bool is_company_form(std::string_view word) {
  constexpr std::array<std::string_view, 24> kForms{"inc", "corp", "co", "ltd", "llc", "plc",         "ag",      "gmbh",
                                                    "sa",  "llp",  "nv", "spa", "oy",  "ab",          "as",      "asa",
                                                    "bv",  "kg",   "se", "srl", "pty", "corporation", "limited", "mbh"};
  return std::find(kForms.begin(), kForms.end(), word) != kForms.end();
}

bool is_counted(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation || token.kind == TokenKind::initial ||
         token.kind == TokenKind::number || token.kind == TokenKind::handle || token.kind == TokenKind::possessive;
}

// The first letters of a token's parts: "i" and "p" of "Indo-Pacific"; of "U.S." all letters.
void append_initials(std::string& letters, const Token& token, std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool begins = i == 0 || word[i - 1] == '-' || (token.kind == TokenKind::abbreviation && word[i - 1] == '.');
    if (begins && static_cast<unsigned char>(word[i]) < 0x80 && word[i] != '.') letters += word[i];
  }
}

// The initials of the capitals, or of all words.
std::string initials_of(const Words& words, Range<Token> tokens, bool all) {
  std::string letters;
  for (const Index<Token> t : tokens) {
    const Token token = words.document().token(t);
    if (!is_counted(token) || token.kind == TokenKind::possessive) continue;
    if (all || words.capital(t) != Capital::none || token.kind == TokenKind::number)
      append_initials(letters, token, words.folded(t));
  }
  return letters;
}

}  // namespace

PlainWords plain_words(const Words& words, Range<Token> tokens) {
  PlainWords plain;
  plain.reserve(tokens.size());
  for (const Index<Token> t : tokens) {
    if (words.folded(t) == "&") plain.emplace_back("and");
    if (!is_counted(words.document().token(t))) continue;
    std::string word = base_letters(words.folded(t));
    const bool possessive = words.document().token(t).kind == TokenKind::possessive;
    word.erase(std::remove_if(word.begin(), word.end(), [&](char c) { return c == '.' || (possessive && c == '\''); }),
               word.end());
    if (!word.empty()) plain.push_back(std::move(word));
  }
  return plain;
}

std::string joined(const PlainWords& words, std::size_t first, std::size_t last) {
  std::string key;
  for (std::size_t i = first; i < last; ++i) {
    if (i > first) key += ' ';
    key += words[i];
  }
  return key;
}

void strip_company(PlainWords& words) {
  while (words.size() > 1 && (is_company_form(words.back()) || words.back() == "and")) words.pop_back();
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
}

std::string acronym_letters(const Words& words, Range<Token> tokens) {
  std::string letters;
  if (tokens.size() != 1) return letters;
  const Token token = words.document().token(tokens.first);
  const std::string_view written = words.document().word(tokens.first);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool mixed = written.size() <= 5 && is_capital(written.front()) && is_capital(written.back());  // "DoJ"
  if (token.letter_case != LetterCase::upper && !mixed) return letters;
  for (const char c : words.folded(tokens.first))
    if (c != '.') letters += c;
  return letters;
}

std::vector<std::string> initials(const Words& words, Range<Token> tokens) {
  std::vector<std::string> found;
  const auto add = [&](Range<Token> part) {
    for (const bool all : {false, true}) {
      std::string letters = initials_of(words, part, all);
      if (letters.size() > 1 && std::find(found.begin(), found.end(), letters) == found.end())
        found.push_back(std::move(letters));
    }
  };
  if (tokens.size() < 2) return found;
  if (words.folded(tokens.first) == "the") tokens.first = tokens.first + 1;
  add(tokens);
  Range<Token> plain = tokens;
  while (plain.size() > 2) {
    const std::string_view last = words.folded(plain.last - 1);
    if (!is_company_form(last.substr(0, last.find('.'))) && last != ",") break;
    plain.last = plain.last - 1;
  }
  if (plain != tokens) add(plain);
  const Range<Token> country = words.longest(plain.first, plain.last, WordRole::known_name);
  if (country.size() > 0 && country.size() + 1 < plain.size()) add({country.last, plain.last});
  return found;
}

bool spells(std::string_view letters, const PlainWords& name) {
  if (letters.size() < 2 || name.size() < 2) return false;
  if (name.front().front() != letters.front()) return false;
  const std::string whole = joined(name);
  std::size_t at = 1;
  for (const char letter : letters.substr(1)) {
    at = whole.find(letter, at);
    if (at == std::string::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace galley
