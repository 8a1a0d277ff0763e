#include "duplicates/changes/name_looks.h"

#include <cstdint>
#include <string_view>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

bool is_cased_word(const Token& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::abbreviation || token.kind == TokenKind::initial) &&
         token.letter_case != LetterCase::none;
}

// What is read of a sentence to see whether it is a headline; those are shorter.
constexpr std::uint32_t kLongestHeadline = 40;

// The shares are set by hand, as no set has headlines marked. Words of up to three letters stay small in a headline
// ("Talks to Resume in Oslo"); a full stop ends it only in capitals.
bool is_headline(const Document& document, Range<Token> sentence) {
  if (sentence.size() > kLongestHeadline) return false;
  std::uint32_t words = 0, capitals = 0, shouted = 0;
  for (const Index<Token> t : sentence) {
    const Token token = document.token(t);
    if (!is_cased_word(token) || token.span.size() < 4) continue;
    ++words;
    capitals += token.letter_case != LetterCase::lower;
    shouted += token.letter_case == LetterCase::upper;
  }
  const bool stopped = document.folded(sentence.last - 1) == ".";
  return words >= 3 && (shouted * 10 >= words * 7 || (!stopped && capitals * 10 >= words * 9));
}

// What is read before a word to see whether it is the first: marks and words without case, of which few open a
// sentence.
constexpr std::uint32_t kMostOpeningMarks = 16;

// Does a sentence or a quotation begin with the word?
bool is_first(const Document& document, Range<Token> sentence, Index<Token> word) {
  for (Index<Token> t = word; sentence.first < t;) {
    t = t - 1;
    if (word.value - t.value > kMostOpeningMarks) return false;
    const Token before = document.token(t);
    if (is_cased_word(before) || before.kind == TokenKind::number) return false;
    if (before.kind == TokenKind::quote_mark || document.folded(t) == ":") return true;
  }
  return true;
}

std::string_view without_contraction(std::string_view folded) { return folded.substr(0, folded.find('\'')); }

bool is_listed(std::string_view folded) {
  return find_row(tables::common_words(), folded) || find_row(tables::openers(), folded) ||
         find_row(tables::sentence_openers(), folded) || find_row(tables::number_words(), folded);
}

// "Ferries", "Nearly", "They've" and "Well-known" are common as their parts are.
bool is_common(std::string_view folded) {
  if (is_listed(folded) || folded.ends_with("ly")) return true;
  if (folded.ends_with('s') && is_listed(folded.substr(0, folded.size() - 1))) return true;
  const std::size_t part = folded.find_first_of("'-");
  return part != std::string_view::npos && part > 1 && is_listed(folded.substr(0, part));
}

bool is_name_of_person_or_place(std::string_view folded) {
  return find_row(tables::surnames(), folded) || find_row(tables::forenames(), folded) ||
         find_row(tables::cities(), folded);
}

bool is_month_or_weekday(std::string_view folded) {
  bool found = false;
  for_each_row<3>(tables::measure_words(), [&](const auto& cells) {
    if (cells[0] != "month" && cells[0] != "weekday") return;
    for (std::string_view rest = cells[2]; !rest.empty();) {
      const auto [word, others] = split(rest, '|');
      found = found || word == folded;
      rest = others;
    }
  });
  return found;
}

}  // namespace

bool looks_like_name(const Document& document, Index<Token> t) {
  const Token token = document.token(t);
  if (token.kind == TokenKind::handle) return true;
  const std::string_view word = document.folded(t);
  if (!is_cased_word(token) || token.letter_case == LetterCase::lower || without_contraction(word) == "i") return false;
  const Range<Token> sentence = document.segments.sentences[document.sentence_of(t)].tokens;
  if (is_headline(document, sentence))
    return !is_common(word) && (is_name_of_person_or_place(word) || is_month_or_weekday(word));
  return token.letter_case != LetterCase::title || !is_first(document, sentence, t) || !is_common(word);
}

}  // namespace galley
