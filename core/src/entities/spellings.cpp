#include "entities/spellings.h"

#include <array>
#include <cstddef>
#include <utility>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

constexpr std::size_t kShortest = 5;

// Letters that transliterations exchange, the longer ones first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kAlike{
    {{"sch", "sh"}, {"tch", "ch"}, {"iy", "i"}, {"ij", "i"}, {"yi", "i"}, {"ou", "u"},  {"oo", "u"},  {"ph", "f"},
     {"ck", "k"},   {"dj", "j"},   {"dh", "d"}, {"gh", "g"}, {"kh", "k"}, {"tz", "ts"}, {"ey", "ei"}, {"ay", "ai"},
     {"oe", "o"},   {"ue", "u"},   {"y", "i"},  {"w", "v"},  {"q", "k"},  {"'", ""}}};

bool lists(std::string_view full_names, std::string_view name) {
  while (!full_names.empty()) {
    const auto [one, rest] = split(full_names, '|');
    if (one == name) return true;
    full_names = rest;
  }
  return false;
}

std::string_view full_names(std::string_view forename) {
  return find_row(tables::forename_forms(), forename).value_or(std::string_view{});
}

}  // namespace

std::string spelling_key(std::string_view plain_word) {
  if (plain_word.size() < kShortest) return std::string(plain_word);
  std::string key;
  for (std::size_t at = 0; at < plain_word.size();) {
    std::string_view taken = plain_word.substr(at, 1), put = taken;
    for (const auto& [from, to] : kAlike) {
      if (!plain_word.substr(at).starts_with(from)) continue;
      taken = from;
      put = to;
      break;
    }
    at += taken.size();
    for (const char c : put)
      if (key.empty() || key.back() != c) key += c;
  }
  if (key.front() == 'g') key.front() = 'k';  // Gaddafi, Qaddafi
  return key;
}

std::string american_spelling(std::string word) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kPairs{{{"labour", "labor"},
                                                                                 {"centre", "center"},
                                                                                 {"defence", "defense"},
                                                                                 {"programme", "program"},
                                                                                 {"theatre", "theater"},
                                                                                 {"harbour", "harbor"},
                                                                                 {"organisation", "organization"},
                                                                                 {"co-operation", "cooperation"}}};
  for (const auto& [british, american] : kPairs)
    if (word == british) return std::string(american);
  return word;
}

bool is_short_form(std::string_view a, std::string_view b) {
  const std::string_view of_a = full_names(a), of_b = full_names(b);
  if (lists(of_a, b) || lists(of_b, a)) return true;
  for (std::string_view rest = of_a; !rest.empty();) {
    const auto [one, others] = split(rest, '|');
    if (lists(of_b, one)) return true;
    rest = others;
  }
  return false;
}

}  // namespace galley
