#include "segment/tokens.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

// RFC 5321 allows 64 bytes before the @; the bound keeps the look-ahead linear.
constexpr std::uint32_t kLongestLocalPart = 64;

bool is_word_character(char32_t c) { return is_letter(c) || is_digit(c); }

LetterCase letter_case_of(std::string_view word) {
  std::uint32_t upper = 0, lower = 0;
  bool begins_upper = false;
  for (std::uint32_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_upper(c.value) && upper++ + lower == 0) begins_upper = true;
    if (is_lower(c.value)) ++lower;
    at += c.size;
  }
  if (upper + lower == 0) return LetterCase::none;
  if (upper == 0) return LetterCase::lower;
  if (lower == 0 && upper > 1) return LetterCase::upper;
  return begins_upper ? LetterCase::title : LetterCase::mixed;
}

// Reads one stretch without line breaks. Every scan_* function returns where its token, beginning at `at`, ends, or
// `at` if none begins there.
class Tokenizer {
 public:
  Tokenizer(const Text& text, Span within, const Abbreviations& abbreviations, Layer<Token>& tokens)
      : text_(text), end_(within.end), at_(within.start), abbreviations_(abbreviations), tokens_(tokens) {}

  void run() {
    bool space_before = true;
    while (at_ < end_) {
      const CodePoint c = peek(at_);
      if (is_space(c.value) || is_line_break(c.value)) {
        at_ += c.size;
        space_before = true;
        continue;
      }
      const auto [kind, token_end] = next(c.value, space_before);
      const Span span{at_, token_end};
      tokens_.push_back(
          {span, text_.folded.from_original(span), kind, letter_case_of(span.of(text_.bytes)), space_before});
      at_ = token_end;
      space_before = false;
    }
  }

 private:
  struct Found {
    TokenKind kind;
    std::uint32_t end;
  };

  CodePoint peek(std::uint32_t at) const { return at < end_ ? code_point_at(text_.bytes, at) : CodePoint{}; }
  bool ascii_at(std::uint32_t at, char c) const { return at < end_ && text_.bytes[at] == c; }
  std::string_view folded(std::uint32_t start, std::uint32_t end) const {
    return text_.folded.of(text_.folded.from_original({start, end}));
  }

  Found next(char32_t c, bool space_before) const {
    if (is_word_character(c)) return word_like();
    if (c == '@' || c == '#') {
      const std::uint32_t end = scan_name(at_ + 1);
      if (end > at_ + 1 && (space_before || !is_word_character(code_point_before(text_.bytes, at_).value)))
        return {TokenKind::handle, end};
    }
    if (is_apostrophe(c) && !space_before)
      if (const std::uint32_t end = scan_possessive(at_); end > at_) return {TokenKind::possessive, end};
    return mark(c);
  }

  Found word_like() const {
    if (const std::uint32_t end = scan_url(); end > at_) return {TokenKind::url, end};
    if (const std::uint32_t end = scan_email(); end > at_) return {TokenKind::email, end};
    if (const std::uint32_t end = scan_dotted(); end > at_) return {TokenKind::abbreviation, end};
    if (is_digit(peek(at_).value))
      if (const std::uint32_t end = scan_number(); end > at_) return {TokenKind::number, end};
    const std::uint32_t end = scan_word(at_);
    if (ascii_at(end, '.')) {
      const CodePoint first = peek(at_);
      if (at_ + first.size == end && is_upper(first.value) && !ascii_at(end + 1, '.'))
        return {TokenKind::initial, end + 1};
      if (is_abbreviation(end + 1)) return {TokenKind::abbreviation, end + 1};
    }
    return {TokenKind::word, end};
  }

  // Some abbreviations are words too ("no.", "fig.", "sat."): a number must follow, or a capital begin it.
  bool is_abbreviation(std::uint32_t end) const {
    const Abbreviation* known = abbreviations_.find(folded(at_, end));
    if (!known || ascii_at(end, '.')) return false;
    if (known->capital_only && !is_upper(peek(at_).value)) return false;
    if (known->use == AbbreviationUse::before_number) {
      std::uint32_t at = end;
      while (is_space(peek(at).value)) at += peek(at).size;
      return is_digit(peek(at).value);
    }
    return true;
  }

  std::uint32_t scan_name(std::uint32_t at) const {
    while (is_word_character(peek(at).value) || peek(at).value == '_') at += peek(at).size;
    return at;
  }

  // Letters and digits; inside also apostrophes, hyphens and the & of "AT&T". Leaves 's out.
  std::uint32_t scan_word(std::uint32_t at) const {
    while (at < end_) {
      const CodePoint c = peek(at);
      const CodePoint after = peek(at + c.size);
      const bool inside = is_word_character(c.value) || c.value == '_' || c.value == 0xAD ||
                          (is_apostrophe(c.value) && is_letter(after.value) && scan_possessive(at) == at) ||
                          (is_hyphen(c.value) && is_word_character(after.value)) ||
                          (c.value == '&' && is_upper(after.value));
      if (!inside) break;
      at += c.size;
    }
    return at;
  }

  std::uint32_t scan_possessive(std::uint32_t at) const {
    const CodePoint mark = peek(at);
    const CodePoint s = peek(at + mark.size);
    if (!is_apostrophe(mark.value) || (s.value != 's' && s.value != 'S')) return at;
    return is_word_character(peek(at + mark.size + 1).value) ? at : at + mark.size + 1;
  }

  // "1,000.50", "10:30", "9/11", "2015-16", "21st", "1990s"; a number that letters continue is a word ("40-year-old").
  std::uint32_t scan_number() const {
    std::uint32_t at = at_;
    while (at < end_) {
      const CodePoint c = peek(at);
      const bool separator = c.value == '.' || c.value == ',' || c.value == ':' || c.value == '/' ||
                             is_hyphen(c.value) || c.value == 0x2013;
      if (!is_digit(c.value) && !(separator && is_digit(peek(at + c.size).value))) break;
      at += c.size;
    }
    const std::uint32_t word_end = scan_word(at);
    const std::string_view ending = folded(at, word_end);
    const bool is_number =
        ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th" || ending == "s";
    return is_number ? word_end : at_;
  }

  // "U.S.", "p.m.", "Ph.D.": parts of at most three letters, each with its stop, two at least.
  std::uint32_t scan_dotted() const {
    std::uint32_t at = at_;
    std::uint32_t parts = 0;
    while (true) {
      std::uint32_t part_end = at, letters = 0;
      while (letters < 4 && is_letter(peek(part_end).value)) part_end += peek(part_end).size, ++letters;
      if (letters == 0 || letters > 3 || !ascii_at(part_end, '.')) break;
      if (letters > 1 && !abbreviations_.find(folded(at_, part_end + 1)) && !is_dotted_start(at, part_end)) break;
      at = part_end + 1;
      ++parts;
    }
    if (parts < 2 || ascii_at(at, '.')) return at_;
    // "U.S" and "i.e" without the last stop stay words; a letter right behind belongs to something else ("U.S.based").
    return is_letter(peek(at).value) ? at_ : at;
  }

  // A part of several letters is believed only where its neighbours are short too: "Ph.D.", not "end.It."
  bool is_dotted_start(std::uint32_t start, std::uint32_t part_end) const {
    return is_upper(peek(start).value) && is_upper(peek(part_end + 1).value) &&
           ascii_at(part_end + 1 + peek(part_end + 1).size, '.');
  }

  std::uint32_t scan_url() const {
    const std::string_view head = text_.bytes.substr(at_, std::min<std::uint32_t>(8, end_ - at_));
    const auto begins = [&](std::string_view scheme) {
      return head.size() >= scheme.size() && std::equal(scheme.begin(), scheme.end(), head.begin(),
                                                        [](char a, char b) { return a == (b | 0x20) || a == b; });
    };
    if (!begins("http://") && !begins("https://") && !begins("www.")) return at_;
    std::uint32_t at = at_;
    while (at < end_) {
      const CodePoint c = peek(at);
      if (is_space(c.value) || is_line_break(c.value) || is_double_quote(c.value) || c.value == '<' || c.value == '>')
        break;
      at += c.size;
    }
    while (at > at_) {  // the sentence's own punctuation
      const CodePoint last = code_point_before(text_.bytes, at);
      if (!is_punctuation(last.value) || last.value == '/' || last.value == '-' || last.value == '_') break;
      at -= last.size;
    }
    return at;
  }

  std::uint32_t scan_email() const {
    const auto in_address = [&](std::uint32_t at) {
      const char32_t c = peek(at).value;
      return is_word_character(c) || c == '.' || c == '_' || c == '-' || c == '+';
    };
    std::uint32_t at = at_;
    while (at < end_ && at - at_ <= kLongestLocalPart && in_address(at)) at += peek(at).size;
    if (!ascii_at(at, '@') || !is_word_character(peek(at + 1).value)) return at_;
    bool has_dot = false;
    for (++at; at < end_; at += peek(at).size) {
      if (ascii_at(at, '.') && is_word_character(peek(at + 1).value))
        has_dot = true;
      else if (!is_word_character(peek(at).value) && !ascii_at(at, '-'))
        break;
    }
    return has_dot ? at : at_;
  }

  Found mark(char32_t c) const {
    const std::uint32_t one = at_ + peek(at_).size;
    if ((c == '\'' || c == '`') && ascii_at(one, static_cast<char>(c))) return {TokenKind::quote_mark, one + 1};
    if (is_single_quote(c) || is_double_quote(c) || c == '`') return {TokenKind::quote_mark, one};
    if (c == '.' || c == '-') {
      std::uint32_t end = one;
      while (ascii_at(end, static_cast<char>(c))) ++end;
      return {TokenKind::punctuation, end};
    }
    if (is_punctuation(c) && c != '%' && c != '@' && c != '#' && c != '&') return {TokenKind::punctuation, one};
    return {TokenKind::symbol, cluster_end()};
  }

  // One grapheme cluster: an emoji with its modifiers is one token.
  std::uint32_t cluster_end() const {
    utf8proc_int32_t state = 0;
    CodePoint previous = peek(at_);
    std::uint32_t at = at_ + previous.size;
    while (at < end_) {
      const CodePoint c = peek(at);
      if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous.value),
                                           static_cast<utf8proc_int32_t>(c.value), &state))
        break;
      at += c.size;
      previous = c;
    }
    return at;
  }

  const Text& text_;
  const std::uint32_t end_;
  std::uint32_t at_;
  const Abbreviations& abbreviations_;
  Layer<Token>& tokens_;
};

}  // namespace

void append_tokens(const Text& text, Span within, const Abbreviations& abbreviations, Layer<Token>& tokens) {
  Tokenizer(text, within, abbreviations, tokens).run();
}

}  // namespace galley
