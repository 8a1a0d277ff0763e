// Scanners of words. Each returns where what begins at `at` ends, or `at` if it does not begin there.
#pragma once

#include <cstdint>

#include "segment/cursor.h"

namespace galley {

/// A letter with its marks, or a digit: what a word consists of.
bool is_word_character(char32_t c);

/// Letters and digits; inside also apostrophes, hyphens and the & of "AT&T". Leaves a possessive 's out, and stops
/// before the hyphen of "non-U.S.".
std::uint32_t scan_word(const Cursor& text, std::uint32_t at);

/// 's or ’S, not the beginning of a longer word.
std::uint32_t scan_possessive(const Cursor& text, std::uint32_t at);

/// "U.S.", "p.m.", "Ph.D.", "J.R.R.", "U.S" before a comma: two to eight parts of one letter, or of up to three in a
/// row of capitals, each with its stop.
std::uint32_t scan_dotted(const Cursor& text, std::uint32_t at);

}  // namespace galley
