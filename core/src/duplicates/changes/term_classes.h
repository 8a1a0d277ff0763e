// The terms of a passage as their comparison sees them: what class each is of, and what it means however written.
//
//   text    Twelve people died in the U.S. , Smith said .
//   class   number word   word ...    name mark name
//   sense   12     people died        us        smith
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "duplicates/terms.h"
#include "segment/document.h"

namespace galley {

enum class TermClass : std::uint8_t {
  mark,
  word,
  count,   ///< a number beside another number, else a word: "one", "first", "percent"
  number,  ///< what has a digit, a number in words, the sign before and the sign or unit behind one: "-5", "$5m", "5%"
  name,    ///< by its looks (name_looks.h)
};

constexpr bool is_numeric(TermClass c) { return c == TermClass::number || c == TermClass::count; }

struct ClassifiedTerm {
  Term term;
  TermClass term_class = TermClass::mark;
  TermHash sense = 0;  ///< a hash of what sense_of says; 0 for a mark
};

inline bool is_equal(const ClassifiedTerm& a, const ClassifiedTerm& b) { return a.term.hash == b.term.hash; }

/// Linear, with a look-up of O(log n) for every word.
std::vector<ClassifiedTerm> classify_terms(const Document& document, Range<Token> tokens);

/// What the terms mean however they are written: letters and digits alone, numbers in words as digits, so "10,000" is
/// as "10 000", "twelve" as "12", "ten thousand" as "10,000", "U.S." as "US", "co-operate" as "cooperate". But "1.5" is
/// not as "15", nor "3 5" as "35".
std::string sense_of(std::span<const ClassifiedTerm> terms);

/// The letters, digits and symbols alone, as they are written.
std::string letters_of(std::span<const ClassifiedTerm> terms);

}  // namespace galley
