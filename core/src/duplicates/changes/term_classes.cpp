#include "duplicates/changes/term_classes.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "duplicates/changes/name_looks.h"
#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"
#include "segment/letter_case.h"
#include "text/unicode.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

bool has_digit(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    if (is_digit(c.value)) return true;
    at += c.size;
  }
  return false;
}

bool is_number_sign(std::string_view folded) {
  return folded == "%" || folded == "\u2030" || folded == "\u00B0" || is_currency(code_point_at(folded, 0).value);
}

class Classifier {
 public:
  explicit Classifier(const Document& document) : document_(document) {}

  TermClass operator()(const Term& term) {
    const TokenKind kind = document_.token(term.token).kind;
    if (!is_word(kind)) return class_of_mark(kind, term);
    if (term.folded == "-") return TermClass::mark;
    if (has_digit(term.folded)) return TermClass::number;
    if (kind == TokenKind::word || kind == TokenKind::abbreviation) {
      if (is_unit(term.token)) return TermClass::number;
      if (const auto row = find_row(tables::number_words(), term.folded))
        return row->ends_with("beside") ? TermClass::count : TermClass::number;
    }
    return is_in_name(term.token) && !is_small_part(term) ? TermClass::name : TermClass::word;
  }

 private:
  // Looks at a token once, however many parts it has: a text can be one word of a million hyphens.
  bool is_in_name(Index<Token> t) {
    if (looked_at_ != t) {
      looked_at_ = t;
      is_name_ = looks_like_name(document_, t);
    }
    return is_name_;
  }

  TermClass class_of_mark(TokenKind kind, const Term& term) const {
    if (is_number_sign(term.folded) && (is_number(term.token, -1) || is_number(term.token, 1)))
      return TermClass::number;
    const bool is_plus_or_minus = term.folded == "-" || term.folded == "+";
    if (is_plus_or_minus && document_.token(term.token).space_before && is_number(term.token, 1) &&
        !spaced(term.token + 1))
      return TermClass::number;
    return kind == TokenKind::symbol ? TermClass::word : TermClass::mark;
  }

  // "km" in "10km", "m" in "$5m".
  bool is_unit(Index<Token> t) const { return is_number(t, -1) && !spaced(t); }

  // "ex" in "ex-Senator", "led" in "Russian-led".
  bool is_small_part(const Term& term) const {
    const Token& token = document_.token(term.token);
    const std::string_view folded = document_.folded(term.token);
    if (term.folded.size() == folded.size()) return false;
    const auto start = token.folded.start + static_cast<std::uint32_t>(term.folded.data() - folded.data());
    const auto end = start + static_cast<std::uint32_t>(term.folded.size());
    return letter_case_of(document_.text.folded.to_original({start, end}).of(document_.text.bytes)) ==
           LetterCase::lower;
  }

  bool spaced(Index<Token> t) const { return document_.token(t).space_before; }

  bool is_number(Index<Token> t, int offset) const {
    if (offset < 0 && t.value == 0) return false;
    const Index<Token> beside = offset < 0 ? t - 1 : t + 1;
    return document_.segments.tokens.contains(beside) && document_.token(beside).kind == TokenKind::number;
  }

  const Document& document_;
  std::optional<Index<Token>> looked_at_;
  bool is_name_ = false;  // of what was looked at
};

// "10,000" without its comma. A comma that does not part thousands stays: "1,5".
void append_digits(std::string_view folded, std::string& sense) {
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const bool parts_thousands = folded[at] == ',' && folded.size() > at + 3 &&
                                 std::all_of(folded.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                             folded.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_ascii_digit) &&
                                 (folded.size() == at + 4 || !is_ascii_digit(folded[at + 4]));
    if (!parts_thousands) sense += folded[at];
  }
}

void append_letters(std::string_view folded, std::string& sense) {
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    if (!is_punctuation(c.value)) sense += folded.substr(at, c.size);
    at += c.size;
  }
}

// "000" after "10": what follows a space in "10 000".
bool is_thousands(std::string_view folded) {
  return folded.size() == 3 && std::all_of(folded.begin(), folded.end(), is_ascii_digit);
}

// What a power of ten adds to the digits before it: "ten thousand" is 10000. Nothing if it is none.
std::string_view zeros_of(std::string_view power) {
  constexpr std::pair<std::string_view, std::size_t> kPowers[] = {
      {"hundred", 2}, {"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}};
  for (const auto& [name, zeros] : kPowers)
    if (name == power) return std::string_view("000000000000").substr(0, zeros);
  return {};
}

// Does a whole number end it? "1.5" in "1.5 million" is none.
bool ends_in_whole_number(std::string_view sense) {
  const std::string_view last = sense.substr(sense.rfind(' ') + 1);
  return !last.empty() && std::all_of(last.begin(), last.end(), is_ascii_digit);
}

void append_sense(const ClassifiedTerm& term, std::string& sense) {
  const std::string_view folded = term.term.folded;
  if (term.term_class == TermClass::mark) return;
  if (!is_numeric(term.term_class)) return append_letters(folded, sense);
  const auto row = find_row(tables::number_words(), folded);
  const std::string_view value = row ? split(*row, '\t').first : std::string_view();
  if (const auto zeros = zeros_of(value); !zeros.empty() && ends_in_whole_number(sense)) {
    sense += zeros;
    return;
  }
  const bool goes_on = !sense.empty() && is_ascii_digit(sense.back()) && is_thousands(folded);
  if (!sense.empty() && !goes_on) sense += ' ';
  if (row)
    sense += value;
  else
    append_digits(folded, sense);
}

}  // namespace

std::string sense_of(std::span<const ClassifiedTerm> terms) {
  std::string sense;
  for (const ClassifiedTerm& term : terms) append_sense(term, sense);
  return sense;
}

std::string letters_of(std::span<const ClassifiedTerm> terms) {
  std::string letters;
  for (const ClassifiedTerm& term : terms) append_letters(term.term.folded, letters);
  return letters;
}

std::vector<ClassifiedTerm> classify_terms(const Document& document, Range<Token> tokens) {
  Classifier class_of(document);
  std::vector<ClassifiedTerm> classified;
  classified.reserve(tokens.size());
  std::string sense;  // scratch
  visit_terms(document, tokens, [&](const Term& term) {
    ClassifiedTerm& added = classified.emplace_back(ClassifiedTerm{term, class_of(term), 0});
    if (added.term_class == TermClass::mark) return;
    sense.clear();
    append_sense(added, sense);
    added.sense = std::hash<std::string_view>()(sense);
  });
  return classified;
}

}  // namespace galley
