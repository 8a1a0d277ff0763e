#include "entities/years.h"

#include <algorithm>
#include <cstddef>

#include "entities/calendar.h"

namespace galley {
namespace {

bool are_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Behind the first four digits: "", "s", "-16", "-2016", "-8".
bool is_rest(std::string_view rest) {
  if (rest.empty() || rest == "s") return true;
  const std::size_t more = rest.size() - 1;
  return rest[0] == '-' && (more == 1 || more == 2 || more == 4) && are_digits(rest.substr(1));
}

}  // namespace

bool is_year(const Words& words, Index<Token> t) {
  if (words.document().token(t).kind != TokenKind::number) return false;
  const std::string_view word = words.folded(t);
  if (word.size() < 4 || !are_digits(word.substr(0, 4)) || !is_rest(word.substr(4))) return false;
  return word[0] == '1' || word.starts_with("20");
}

std::string year_value(std::string_view folded) {
  const std::string year(folded.substr(0, 4));
  const std::string_view rest = folded.substr(4);
  if (rest.empty()) return year;
  // "The 1900s" are a decade or a century; of "the 2000s" only the decade is over.
  if (rest == "s") return year.ends_with("00") && year != "2000" ? "" : year.substr(0, 3) + 'X';
  const std::string end = year.substr(0, 5 - rest.size()) + std::string(rest.substr(1));
  return year < end ? year + '/' + end : "";
}

std::string year_before_christ(std::uint32_t year) {
  const std::string astronomical = padded(static_cast<int>(year) - 1, 4);
  return year > 1 ? '-' + astronomical : astronomical;
}

std::string century_value(std::uint32_t century) { return padded(static_cast<int>(century) - 1, 2) + "XX"; }

bool is_before_christ(std::string_view folded) {
  return folded == "bc" || folded == "b.c." || folded == "bce" || folded == "b.c.e." || folded == "b.c";
}

}  // namespace galley
