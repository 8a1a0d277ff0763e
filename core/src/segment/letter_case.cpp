#include "segment/letter_case.h"

#include <cstdint>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {

LetterCase letter_case_of(std::string_view word) {
  std::uint32_t upper = 0, lower = 0;
  bool begins_upper = false;
  for (std::uint32_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_upper(c.value)) {
      if (upper + lower == 0) begins_upper = true;
      ++upper;
    } else if (is_lower(c.value)) {
      ++lower;
    }
    at += c.size;
  }
  if (upper + lower == 0) return LetterCase::none;
  if (upper == 0) return LetterCase::lower;
  if (lower == 0 && upper > 1) return LetterCase::upper;
  return begins_upper ? LetterCase::title : LetterCase::mixed;
}

}  // namespace galley
