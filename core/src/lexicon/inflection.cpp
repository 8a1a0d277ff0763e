#include "lexicon/inflection.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// "admit", "beg": the last consonant is doubled before -ed and -ing. Longer verbs stressed before their last syllable
// ("whisper") are not; which of them end in a doubled consonant has to be listed.
bool doubles(std::string_view verb) {
  static constexpr std::array<std::string_view, 4> kLonger{"admit", "refer", "rebut", "occur"};
  if (std::find(kLonger.begin(), kLonger.end(), verb) != kLonger.end()) return true;
  const std::size_t n = verb.size();
  return n >= 3 && n <= 4 && !is_vowel(verb[n - 1]) && verb[n - 1] != 'w' && verb[n - 1] != 'y' &&
         is_vowel(verb[n - 2]) && !is_vowel(verb[n - 3]) && std::count_if(verb.begin(), verb.end(), is_vowel) == 1;
}

bool is_listed(std::string_view base) { return find_row(tables::common_words(), base).has_value(); }

// "argu", "rattl", "alleg", "advis": what English words look like without their last -e.
bool wants_e(std::string_view stem) {
  const char last = stem.back(), before = stem[stem.size() - 2];
  const bool behind_one_vowel = is_vowel(before) && (stem.size() < 3 || !is_vowel(stem[stem.size() - 3]));
  switch (last) {
    case 'v':
    case 'u':
    case 'c':
    case 'z':
      return true;
    case 'l':
      return !is_vowel(before) && std::string_view("rlw").find(before) == std::string_view::npos;
    case 'g':
      return before != 'n' && before != 'g';
    case 's':
      return is_vowel(before);
    case 'r':
      return behind_one_vowel && before != 'e';
    case 'd':
    case 'n':
      return behind_one_vowel && (last == 'd' || (before != 'e' && before != 'o'));
    default:
      return stem.ends_with("at") && stem.size() > 4;
  }
}

// The base of what stands before -ed or -ing.
std::string base_of_stem(const std::string& stem) {
  const std::size_t n = stem.size();
  const bool is_doubled = n > 3 && stem[n - 1] == stem[n - 2] && !is_vowel(stem[n - 1]);
  const std::string single = stem.substr(0, n - 1);
  // "Yell", "pass", "buzz" have their two letters from the start.
  const bool is_by_rule = doubles(single) && std::string_view("lsfz").find(stem.back()) == std::string_view::npos;
  if (is_doubled && !is_listed(stem) && (is_listed(single) || is_by_rule)) return single;
  // "Hoped" is not from "hop", which would have doubled its consonant.
  if (!doubles(stem) && is_listed(stem)) return stem;
  if (is_listed(stem + 'e') || doubles(stem)) return stem + 'e';
  return wants_e(stem) ? stem + 'e' : stem;
}

// The base of what ends in -s.
std::string base_of_s(std::string_view form) {
  const std::string bare(form.substr(0, form.size() - 1));
  if (!form.ends_with("es") || is_listed(bare)) return bare;
  const std::string shorter = bare.substr(0, bare.size() - 1);
  const bool is_sibilant = shorter.ends_with("ss") || shorter.ends_with("sh") || shorter.ends_with("ch") ||
                           shorter.ends_with('x') || shorter.ends_with("zz") || shorter.ends_with('o');
  return is_sibilant ? shorter : bare;
}

}  // namespace

Inflected inflect(const std::string& verb) {
  const bool ends_e = verb.ends_with('e');
  const bool ends_y = verb.ends_with('y') && verb.size() > 1 && !is_vowel(verb[verb.size() - 2]);
  const std::string stem = ends_e || ends_y ? verb.substr(0, verb.size() - 1)
                           : doubles(verb)  ? verb + verb.back()
                                            : verb;
  const bool sibilant = verb.ends_with('s') || verb.ends_with('x') || verb.ends_with("ch") || verb.ends_with("sh") ||
                        verb.ends_with('z') || verb.ends_with("go");
  return {ends_y     ? stem + "ies"
          : sibilant ? verb + "es"
                     : verb + "s",
          ends_y ? stem + "ied" : stem + "ed", ends_y ? verb + "ing" : stem + "ing"};
}

std::string base_of(std::string_view form) {
  if (const auto row = find_row(tables::irregular_verbs(), form)) return std::string(split(*row, '\t').first);
  // What stands before the ending has a vowel and two letters: "using", but not "bring" or "red".
  const auto has = [&](std::string_view ending) {
    if (form.size() < ending.size() + 2 || !form.ends_with(ending)) return false;
    return std::any_of(form.begin(), form.end() - static_cast<std::ptrdiff_t>(ending.size()),
                       [](char c) { return is_vowel(c) || c == 'y'; });
  };
  const auto without = [&](std::size_t letters) { return std::string(form.substr(0, form.size() - letters)); };
  if (form.size() > 4 && (form.ends_with("ies") || form.ends_with("ied"))) return without(3) + 'y';
  if (has("ing"))
    return is_vowel(form[form.size() - 4]) && form[form.size() - 4] != 'u' ? without(3) : base_of_stem(without(3));
  if (form.size() > 5 && (form.ends_with("reed") || form.ends_with("teed"))) return without(1);  // "agreed"
  if (form.ends_with("eed") || form.ends_with("ss") || form.ends_with("us") || form.ends_with("is"))
    return std::string(form);
  if (has("ed")) return base_of_stem(without(2));
  return has("s") ? base_of_s(form) : std::string(form);
}

}  // namespace galley
