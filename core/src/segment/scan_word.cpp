#include "segment/scan_word.h"

#include "text/unicode.h"

namespace galley {
namespace {

// "U.S.S.R." has four. The bound keeps "a.a.a.…" linear.
constexpr int kMostParts = 8;
constexpr int kLongestPart = 3;

// Soft hyphen, and the joiners of Arabic, Persian and Indic scripts.
bool is_invisible_joiner(char32_t c) { return c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060; }

struct Part {
  std::uint32_t end = 0;
  int letters = 0;
  bool capital = false;
};

Part letters_at(const Cursor& text, std::uint32_t at) {
  Part part{at, 0, is_upper(text.at(at).value)};
  while (part.letters <= kLongestPart && is_letter(text.at(part.end).value)) {
    part.end += text.at(part.end).size;
    ++part.letters;
  }
  return part;
}

}  // namespace

bool is_word_character(char32_t c) { return is_letter(c) || is_digit(c); }

std::uint32_t scan_possessive(const Cursor& text, std::uint32_t at) {
  const CodePoint mark = text.at(at);
  const std::uint32_t s = at + mark.size;
  if (!is_apostrophe(mark.value) || !(text.is(s, 's') || text.is(s, 'S'))) return at;
  return is_word_character(text.at(s + 1).value) ? at : s + 1;
}

std::uint32_t scan_word(const Cursor& text, std::uint32_t at) {
  while (true) {
    const CodePoint c = text.at(at);
    if (!is_word_character(c.value) && c.value != '_') {
      const std::uint32_t next = at + c.size;
      const char32_t after = text.at(next).value;
      const bool joins = (is_apostrophe(c.value) && is_letter(after) && scan_possessive(text, at) == at) ||
                         (is_hyphen(c.value) && is_word_character(after) && scan_dotted(text, next) == next) ||
                         (c.value == '&' && is_upper(after) && is_upper(text.before(at).value)) ||
                         (is_invisible_joiner(c.value) && is_word_character(after));
      if (!joins) return at;
    }
    at += c.size;
  }
}

std::uint32_t scan_dotted(const Cursor& text, std::uint32_t at) {
  std::uint32_t end = at;
  bool capitals = true, has_letter = false, only_letters = true;  // letters: parts of one letter
  for (int parts = 0; parts <= kMostParts; ++parts) {
    const Part part = letters_at(text, end);
    capitals = capitals && part.capital;
    const bool has_stop = text.is(part.end, '.');
    const bool fits = part.letters == 1 || (capitals && part.letters > 1 && part.letters <= kLongestPart);
    if (fits && has_stop) {
      has_letter = has_letter || part.letters == 1;
      only_letters = only_letters && part.letters == 1;
      end = part.end + 1;
      continue;
    }
    if (parts == 0) return at;
    // "U.S, and": the last stop is missing.
    if (only_letters && capitals && part.letters == 1 && !is_word_character(text.at(part.end).value)) return part.end;
    return has_letter && parts > 1 && part.letters == 0 && !text.is(end, '.') ? end : at;
  }
  return at;
}

}  // namespace galley
