#include "segment/sentence_end.h"

#include <string>
#include <string_view>

namespace galley {
namespace {

// "Then-Senate Majority Leader Harry M. Reid's aide asked": longer names than this do not stand before their verb.
constexpr std::uint32_t kLongestSpeaker = 8;
constexpr std::uint32_t kMostOpeningMarks = 4;
constexpr std::uint32_t kLongestListNumber = 3;
constexpr std::size_t kLongestUnknownAbbreviation = 4;

bool is_opening_bracket(std::string_view mark) { return mark == "(" || mark == "[" || mark == "{"; }

bool is_dash(std::string_view folded) { return folded == "-" || folded == "--"; }

bool is_bullet(std::string_view mark) { return mark == "•" || mark == "●" || mark == "▪" || mark == "■"; }

}  // namespace

bool SentenceEnd::operator()(const Stop& stop) const {
  const Index<Token> word = first_word(stop.next);
  if (stop.kind == StopKind::hard) return true;
  if (!document_.token(stop.next).space_before) return is_glued_end(stop, word);
  if (document_.token(word).kind == TokenKind::url) return stop.kind != StopKind::abbreviation;
  if (is_bullet(document_.word(word))) return true;
  switch (stop.kind) {
    case StopKind::abbreviation:
      return at_abbreviation(stop, word);
    case StopKind::full_stop:
      return at_full_stop(stop, word);
    case StopKind::exclamation:
      return at_exclamation(stop, word);
    default:
      return has_capital(word);
  }
}

bool SentenceEnd::at_abbreviation(const Stop& stop, Index<Token> word) const {
  const bool is_initial = document_.token(stop.at).kind == TokenKind::initial;
  const Abbreviation* known = is_initial ? nullptr : words_.find_abbreviation(document_.folded(stop.at));
  if (stop.at == stop.first || (known && known->use == AbbreviationUse::before_name)) return false;
  if (!has_capital(word) || document_.token(word).kind == TokenKind::initial) return false;
  if (stop.quoted || (known && known->use == AbbreviationUse::at_end)) return true;
  return is_opener(word);
}

bool SentenceEnd::at_full_stop(const Stop& stop, Index<Token> word) const {
  if (is_list_number(stop)) return false;
  const Index<Token> last = stop.at - 1;
  if (has_small(word)) return !stop.quoted && !stop.bracketed && !looks_abbreviated(last);
  if (has_capital(word) && is_short_form(last)) return is_opener(word);
  return document_.token(word).kind != TokenKind::punctuation || is_dash(document_.folded(word)) || stop.next < word;
}

bool SentenceEnd::at_exclamation(const Stop& stop, Index<Token> word) const {
  const Token& last = document_.token(stop.at - 1);
  if (has_small(word)) {
    const bool is_name = last.letter_case == LetterCase::title && stop.at - 1 > stop.first;  // "Yahoo! and"
    return !stop.quoted && !stop.bracketed && !is_name;
  }
  if (stop.quoted && !stop.quote_opens && has_capital(word)) return !is_attribution(word);
  return document_.token(word).kind != TokenKind::punctuation;
}

// The space is missing: "the country.They need", "right?Anyway", "wanted...But". Small letters before, a capital and
// a small letter after keep "Node.js", "Y!A" and "file.PDF" whole.
bool SentenceEnd::is_glued_end(const Stop& stop, Index<Token> word) const {
  if (stop.kind == StopKind::abbreviation || stop.quoted || stop.bracketed) return false;
  const Token& before = document_.token(stop.at - 1);
  const Token& after = document_.token(word);
  return before.letter_case == LetterCase::lower && before.span.size() > 1 && after.letter_case == LetterCase::title &&
         (after.span.size() > 1 || document_.word(word) == "I");
}

Index<Token> SentenceEnd::first_word(Index<Token> next) const {
  for (std::uint32_t n = 0; n < kMostOpeningMarks && next + 1 < end_; ++n, ++next)
    if (document_.token(next).kind != TokenKind::quote_mark && !is_opening_bracket(document_.word(next))) break;
  return next;
}

bool SentenceEnd::has_capital(Index<Token> t) const {
  const LetterCase written = document_.token(t).letter_case;
  return written == LetterCase::title || written == LetterCase::upper || written == LetterCase::mixed;
}

// "21st" and "40-year-old" have no capital to lose.
bool SentenceEnd::has_small(Index<Token> t) const {
  const char first = document_.word(t).front();
  return document_.token(t).letter_case == LetterCase::lower && !(first >= '0' && first <= '9');
}

bool SentenceEnd::is_opener(Index<Token> t) const {
  return has_capital(t) && words_.opens_sentence(document_.folded(t));
}

// "1. Item", "(2). Item", "as follows: 1. Item".
bool SentenceEnd::is_list_number(const Stop& stop) const {
  const Index<Token> number = stop.at - 1;
  if (document_.token(number).kind != TokenKind::number || document_.token(number).span.size() > kLongestListNumber)
    return false;
  return number == stop.first || document_.word(number - 1) == ":";
}

// An abbreviation the tokenizer did not take for one ("approx." before a word), or one it does not know: no vowel in
// it, as in "Mfg.", or not a word at all.
bool SentenceEnd::looks_abbreviated(Index<Token> t) const {
  const Token& token = document_.token(t);
  if (token.kind == TokenKind::number || token.kind == TokenKind::url || token.kind == TokenKind::email) return false;
  if (token.kind == TokenKind::punctuation) return document_.word(t).starts_with('.');
  if (token.kind != TokenKind::word) return false;
  const std::string_view folded = document_.folded(t);
  return folded.size() == 1 || has_no_vowel(t) || words_.find_abbreviation(std::string(folded) + '.');
}

// Of Latin letters alone: "Да." is a word.
bool SentenceEnd::has_no_vowel(Index<Token> t) const {
  const std::string_view folded = document_.folded(t);
  return document_.token(t).letter_case != LetterCase::upper && folded.size() <= kLongestUnknownAbbreviation &&
         folded.find_first_not_of("bcdfghjklmnpqrstvwxz") == std::string_view::npos;
}

// "Mfg. Co", "(b. March 2009)": unknown, and yet no word that ends a sentence.
bool SentenceEnd::is_short_form(Index<Token> t) const {
  const Token& token = document_.token(t);
  const bool one_small_letter = token.span.size() == 1 && has_small(t);
  return one_small_letter || (token.letter_case == LetterCase::title && has_no_vowel(t));
}

// "Really?" Putin asked. A name, then a verb of speaking before any mark.
bool SentenceEnd::is_attribution(Index<Token> name) const {
  if (is_opener(name) && document_.word(name) != "I") return false;
  for (Index<Token> t = name + 1; t < end_ && t.value - name.value < kLongestSpeaker; ++t) {
    const TokenKind kind = document_.token(t).kind;
    if (kind == TokenKind::punctuation || kind == TokenKind::quote_mark) return false;
    if (has_small(t) && words_.is_speech_verb(document_.folded(t))) return true;
  }
  return false;
}

}  // namespace galley
