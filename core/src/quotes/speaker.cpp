#include "quotes/speaker.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "quotes/documents.h"
#include "quotes/earlier_sources.h"

namespace galley {
namespace {

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_preposition(const Reading& reading, Index<Token> t) { return reading.word_class(t) == WordClass::preposition; }

// "Secretary of|State John Kerry", "former secretary of|state Hillary Clinton": the name is no part of the "of".
bool is_in_office(const Reading& reading, Index<Token> of, Index<Token> name, Index<Token> first) {
  if (reading.folded(of) != "of" || of == first || !(of + 1 < name)) return false;
  if (reading.word_class(of + 1) == WordClass::determiner) return false;
  constexpr std::array<std::string_view, 8> kOffices{"secretary", "director",  "speaker", "minister",
                                                     "chairman",  "president", "head",    "chief"};
  return is_one_of(reading.folded(of - 1), kOffices);
}

// Is the name only what a preposition ties to somebody else: "a spokesman for Mrs.|Clinton"?
bool is_tied(const Reading& reading, Index<Token> name, Index<Token> first) {
  for (Index<Token> t = name; t > first;) {
    t = t - 1;
    if (is_preposition(reading, t)) return !is_in_office(reading, t, name, first);
  }
  return false;
}

// "Trump and|Clinton", "the mayor and|Gov. Mike Pence"; but not "his wife and|fellow candidate Hillary Clinton".
bool is_joined(const Reading& reading, Index<Token> name, Index<Token> first) {
  for (Index<Token> t = first; t < name; ++t) {
    const std::string_view word = reading.folded(t);
    if (word == "or" || word == "&") return true;
    if (word == "and" &&
        (t + 1 == name || reading.is_name(t + 1) || !reading.is_nominal(t + 1) || reading.is_capitalized(t + 1)))
      return true;
  }
  return false;
}

// "Kemp|, 82, Bell and Ida Marlow": no names but those of a list up to its "and".
bool begins_list(const Reading& reading, Range<Token> head, Index<Token> last) {
  for (Index<Token> t = head.last; t < last; ++t) {
    if (reading.folded(t) == "," || reading.is_name(t) || reading.token(t).kind == TokenKind::number) continue;
    return reading.folded(t) == "and" && t + 1 < last && reading.is_capitalized(t + 1);
  }
  return false;
}

bool can_speak(const Reading& reading, const Mention& named) {
  const EntityType type = reading.entities.entities[named.entity].type;
  return type == EntityType::person || type == EntityType::organization || type == EntityType::place;
}

Index<Token> first_of_name(const Reading& reading, Index<Token> last, Index<Token> limit) {
  const auto mention = reading.name_at(last);
  Index<Token> first = last;
  while (first > limit && reading.name_at(first - 1) == mention) first = first - 1;
  return first;
}

// The name that ends the phrase, if a person or a body can speak by it.
std::optional<Index<Entity>> named_at_end(const Reading& reading, Range<Token> phrase) {
  if (phrase.empty()) return std::nullopt;
  const auto mention = reading.name_at(phrase.last - 1);
  if (!mention || !can_speak(reading, reading.entities.mentions[*mention])) return std::nullopt;
  const Index<Token> first = first_of_name(reading, phrase.last - 1, phrase.first);
  if (is_joined(reading, first, phrase.first) || is_tied(reading, first, phrase.first)) return std::nullopt;
  return reading.entities.mentions[*mention].entity;
}

// Without the marks around it, a bracket at its end, and the genitive of "Mrs. Clinton's".
Range<Token> trimmed(const Reading& reading, Range<Token> source) {
  const auto is_mark = [&](Index<Token> t) {
    return reading.token(t).kind == TokenKind::punctuation || reading.token(t).kind == TokenKind::quote_mark;
  };
  while (!source.empty() && reading.folded(source.first) != "@" && is_mark(source.first)) ++source.first;
  while (!source.empty() && is_mark(source.last - 1)) {
    source.last = source.last - 1;
    if (reading.folded(source.last) != ")") continue;
    while (!source.empty() && reading.folded(source.last) != "(") source.last = source.last - 1;
  }
  if (!source.empty() && reading.token(source.last - 1).kind == TokenKind::possessive) source.last = source.last - 1;
  return source;
}

// "Fox News' Megyn Kelly"
bool is_genitive_mark(const Reading& reading, Index<Token> t, Range<Token> within) {
  return reading.folded(t) == "'" && !reading.token(t).space_before && within.first < t && t + 1 < within.last &&
         reading.token(t + 1).space_before && reading.folded(t - 1).ends_with("s");
}

// What stands before the first mark or relative pronoun; a hyphen between words is no mark.
Range<Token> part_from(const Reading& reading, Index<Token> first, Index<Token> last) {
  for (Index<Token> t = first; t < last; ++t) {
    const TokenKind kind = reading.token(t).kind;
    if (is_genitive_mark(reading, t, {first, last})) continue;
    if (reading.word_class(t) == WordClass::relative || kind == TokenKind::quote_mark) return {first, t};
    if (kind == TokenKind::punctuation && (reading.token(t).space_before || reading.folded(t) != "-"))
      return {first, t};
  }
  return {first, last};
}

// "Jane Poe|of the Heritage Foundation", "The Tax Policy Center|at the Urban Institute": the name before the first
// preposition; a body only if nothing but an article stands before it.
std::optional<Index<Entity>> named_before_preposition(const Reading& reading, Range<Token> head) {
  for (Index<Token> t = head.first; t < head.last; ++t) {
    if (!is_preposition(reading, t) || t == head.first) continue;
    const auto speaker = named_at_end(reading, {head.first, t});
    if (!speaker || is_person(reading, *speaker)) return speaker;
    const Index<Token> first = first_of_name(reading, t - 1, head.first);
    const bool alone = first == head.first || (first == head.first + 1 && reading.folded(head.first) == "the");
    return alone ? speaker : std::nullopt;
  }
  return std::nullopt;
}

// "a Bloomberg|poll", "POLITICO's Battleground States|average"
std::optional<Index<Entity>> named_before(const Reading& reading, Index<Token> noun, Index<Token> first) {
  for (Index<Token> t = noun; t > first;) {
    t = t - 1;
    if (reading.token(t).kind == TokenKind::possessive || reading.is_name(t))
      return named_at_end(reading, {first, reading.is_name(t) ? t + 1 : t});
    if (!reading.is_nominal(t)) return std::nullopt;
  }
  return std::nullopt;
}

// "a study|by the Urban Institute", "a report released|by the Department of State last month"
std::optional<Index<Entity>> named_behind(const Reading& reading, Index<Token> noun, Index<Token> last) {
  for (Index<Token> t = noun + 1; t < last; ++t) {
    if (reading.folded(t) != "by" && reading.folded(t) != "from") continue;
    const auto ends = [&](Index<Token> at) {
      return is_preposition(reading, at) || reading.is_date(at) || reading.folded(at) == "last";
    };
    Index<Token> end = t + 1;
    while (end < last && !ends(end)) ++end;
    return named_at_end(reading, {t + 1, end});
  }
  return std::nullopt;
}

// Who made the document that the head speaks of.
std::optional<Index<Entity>> maker(const Reading& reading, Range<Token> head) {
  for (Index<Token> t = head.first; t < head.last; ++t) {
    if (is_preposition(reading, t)) return std::nullopt;
    if (reading.is_name(t) || !is_document(reading.folded(t))) continue;
    if (t + 1 < head.last && reading.is_nominal(t + 1) && !reading.looks_past(t + 1)) continue;
    const auto before = named_before(reading, t, head.first);
    return before ? before : named_behind(reading, t, head.last);
  }
  return std::nullopt;
}

// "the city of Phoenix"
std::optional<Index<Entity>> government(const Reading& reading, Range<Token> head) {
  constexpr std::array<std::string_view, 7> kRealms{"city",       "state",    "town",   "county",
                                                    "government", "republic", "kingdom"};
  if (head.size() < 4 || reading.folded(head.first) != "the" || reading.folded(head.first + 2) != "of")
    return std::nullopt;
  if (!is_one_of(reading.folded(head.first + 1), kRealms)) return std::nullopt;
  const Index<Token> name = head.first + (reading.folded(head.first + 3) == "the" && head.size() > 4 ? 4 : 3);
  return named_at_end(reading, {name, head.last});
}

// A further part that is a name with at most titles before it: ", Indiana Gov. Mike Pence,".
std::optional<Index<Entity>> named_apposition(const Reading& reading, Range<Token> part) {
  for (const Index<Token> t : part)
    if (!reading.is_capitalized(t) && !reading.is_name(t)) return std::nullopt;
  return named_at_end(reading, part);
}

}  // namespace

Range<Token> head_of_source(const Reading& reading, Range<Token> words) {
  const Range<Token> source = trimmed(reading, words);
  return part_from(reading, source.first, source.last);
}

std::optional<Index<Entity>> named_speaker(const Reading& reading, Range<Token> words) {
  const Range<Token> source = trimmed(reading, words);
  if (source.empty()) return std::nullopt;
  const Range<Token> head = part_from(reading, source.first, source.last);
  if (begins_list(reading, head, source.last)) return std::nullopt;
  if (const auto speaker = named_at_end(reading, head)) return speaker;
  if (const auto speaker = maker(reading, head)) return speaker;
  if (const auto speaker = government(reading, head)) return speaker;
  if (const auto speaker = named_before_preposition(reading, head)) return speaker;
  // "the company's chief executive, Tim Cook, who": the parts behind the head up to a relative clause.
  for (Index<Token> end = head.last; end < source.last && reading.word_class(end) != WordClass::relative;) {
    const Range<Token> part = part_from(reading, end + 1, source.last);
    if (const auto speaker = named_apposition(reading, part)) return speaker;
    end = part.last;
  }
  return std::nullopt;
}

}  // namespace galley
