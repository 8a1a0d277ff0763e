// Classes of code points, by utf8proc (Unicode 15.0), with the distinctions that reading an article needs.
#pragma once

namespace galley {

bool is_letter(char32_t c);       ///< L*, and the marks M* that belong to one
bool is_digit(char32_t c);        ///< Nd
bool is_upper(char32_t c);        ///< Lu, Lt
bool is_lower(char32_t c);        ///< Ll
bool is_mark(char32_t c);         ///< M*: combining marks
bool is_space(char32_t c);        ///< White space that is not a line break, NBSP, ZWSP and BOM included
bool is_line_break(char32_t c);   ///< LF, VT, FF, CR, NEL, LS, PS
bool is_punctuation(char32_t c);  ///< P*
bool is_currency(char32_t c);     ///< Sc

/// ' ’ ‘ ʼ and the fullwidth form: what stands in "don't" and "Rutte's".
bool is_apostrophe(char32_t c);
/// ' ‘ ’ ‚ ‛ ‹ ›: marks of one stroke, the apostrophe's shapes among them.
bool is_single_quote(char32_t c);
/// " “ ” „ ‟ « »: marks of two strokes.
bool is_double_quote(char32_t c);
/// - ‐ ‑ and the minus sign: joins the parts of one word.
bool is_hyphen(char32_t c);
/// ‒ – — ―: stands between words.
bool is_dash(char32_t c);

}  // namespace galley
