#include "segment/scan_number.h"

#include <algorithm>
#include <string_view>

#include "segment/scan_word.h"
#include "text/unicode.h"

namespace galley {
namespace {

// "km", "bn", "am", "mph"; longer endings make a word of the whole ("4ever").
constexpr std::size_t kLongestUnit = 3;

bool is_separator(char32_t c) { return c == '.' || c == ',' || c == ':' || c == '/' || c == 0x2013 || is_hyphen(c); }

bool is_ordinal_ending(std::string_view ending) {
  for (const std::string_view one : {"st", "nd", "rd", "th", "s", "ST", "ND", "RD", "TH"})
    if (ending == one) return true;
  return false;
}

bool is_unit(std::string_view ending) {
  return ending.size() <= kLongestUnit &&
         std::all_of(ending.begin(), ending.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

ScannedNumber scan_number(const Cursor& text, std::uint32_t at) {
  std::uint32_t digits_end = at;
  bool has_separator = false;
  while (true) {
    const CodePoint c = text.at(digits_end);
    const bool separates = is_separator(c.value) && is_digit(text.at(digits_end + c.size).value);
    if (!is_digit(c.value) && !separates) break;
    has_separator = has_separator || separates;
    digits_end += c.size;
  }
  const std::uint32_t end = scan_word(text, digits_end);
  const std::string_view ending = text.of(digits_end, end);
  if (ending.empty() || is_ordinal_ending(ending)) return {TokenKind::number, end};
  if (ending.find('-') != std::string_view::npos) return {TokenKind::word, end};
  if (has_separator || is_unit(ending) || is_currency(text.before(at).value)) return {TokenKind::number, digits_end};
  return {TokenKind::word, end};
}

}  // namespace galley
