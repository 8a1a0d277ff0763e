#include "entities/numbers.h"

#include <cstddef>
#include <string_view>

namespace galley {
namespace {

// The digits a word begins with: how many, and their value.
struct Digits {
  std::size_t count = 0;
  std::uint32_t value = 0;
};

Digits leading_digits(std::string_view word) {
  Digits digits;
  while (digits.count < word.size() && digits.count < 6 && word[digits.count] >= '0' && word[digits.count] <= '9')
    digits.value = digits.value * 10 + static_cast<std::uint32_t>(word[digits.count++] - '0');
  return digits;
}

bool is_number(const Words& words, Index<Token> t) { return words.document().token(t).kind == TokenKind::number; }

}  // namespace

Range<Token> number_at(const Words& words, Index<Token> first, Index<Token> limit) {
  Index<Token> t = first;
  if (t < limit && (is_number(words, t) || words.is(t, WordRole::number))) {
    ++t;
  } else if (t < limit && words.document().token(t).kind == TokenKind::word) {  // "twenty-five"
    const std::string_view word = words.folded(t);
    const std::size_t hyphen = word.find('-');
    if (hyphen != std::string_view::npos && words.look_up(word.substr(0, hyphen)).has(WordRole::number) &&
        words.look_up(word.substr(hyphen + 1)).has(WordRole::number))
      ++t;
  }
  while (t < limit && words.is(t, WordRole::scale)) ++t;
  return {first, t};
}

bool is_year(const Words& words, Index<Token> t) {
  if (!is_number(words, t)) return false;
  const std::string_view word = words.folded(t);
  const Digits digits = leading_digits(word);
  if (digits.count != 4 || digits.value < 1000 || digits.value > 2099) return false;
  const std::string_view rest = word.substr(4);
  return rest.empty() || rest == "s" || ((rest.size() == 3 || rest.size() == 5) && (rest[0] == '-'));
}

bool is_day(const Words& words, Index<Token> t) {
  if (!is_number(words, t)) return false;
  const std::string_view word = words.folded(t);
  const Digits digits = leading_digits(word);
  if (digits.count == 0 || digits.count > 2 || digits.value == 0 || digits.value > 31) return false;
  const std::string_view rest = word.substr(digits.count);
  return rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
}

}  // namespace galley
