#include "entities/ties.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "entities/name_context.h"
#include "entities/name_forms.h"
#include "entities/name_keys.h"
#include "entities/person_names.h"
#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

constexpr std::uint32_t kModifiersBefore = 4;  // of a title: "Republican presidential nominee"
constexpr std::uint32_t kAppositionWords = 7;  // up to its noun: "the former NATO secretary general"
constexpr std::size_t kMostHolders = 8;        // of one office in one text

std::string plain_title(std::string_view title) {
  std::string plain(title);
  std::replace(plain.begin(), plain.end(), '-', ' ');
  return plain;
}

bool is_word(const Words& words, Index<Token> t) {
  const TokenKind kind = words.document().token(t).kind;
  return kind == TokenKind::word || kind == TokenKind::abbreviation;
}

// Ends the noun of an apposition: "president of Ozgrub", "a company based in Ozgrub".
bool ends_noun(const Words& words, Index<Token> t) {
  if (!is_word(words, t)) return true;
  constexpr std::array<std::string_view, 12> kEnds{"of",   "for",   "in",   "at",      "who",  "which",
                                                   "from", "based", "that", "founded", "with", "to"};
  return std::find(kEnds.begin(), kEnds.end(), words.folded(t)) != kEnds.end();
}

bool is_small_title(const Words& words, Range<Token> title) {
  return !title.empty() && words.capital(title.first) == Capital::none;
}

// Nouns that longer titles may be cut to: "the minister" of "foreign minister".
bool stands_alone(std::string_view word) {
  constexpr std::array<std::string_view, 14> kNouns{"minister", "secretary", "candidate",    "nominee", "leader",
                                                    "director", "chairman",  "commissioner", "envoy",   "premier",
                                                    "chief",    "governor",  "ambassador",   "mayor"};
  return std::find(kNouns.begin(), kNouns.end(), word) != kNouns.end();
}

}  // namespace

bool is_former(std::string_view word) { return word == "former" || word == "ex" || word == "late" || word == "then"; }

std::string modifier_key(const Words& words, Index<Token> t) {
  const LexiconEntry& entry = words.entry(t);
  if (entry.country != 0) return '@' + std::to_string(entry.country);
  if (words.folded(t) == "gop") return "republican";
  if (words.folded(t) == "democratic") return "democrat";
  if (entry.has(WordRole::known_name)) return '#' + std::to_string(entry.group);
  return std::string(words.folded(t));
}

Ties::Ties(const Words& words, const Pages<NameSpan>& names, const std::vector<std::uint32_t>& things)
    : words_(words), names_(names), things_(things) {
  const std::vector<Index<Sentence>> sentences = sentences_of(words.document(), names);
  for (std::size_t i = 0; i < names.size(); ++i) learn(i, words.document().segments.sentences[sentences[i]].tokens);
}

void Ties::learn(std::size_t name, Range<Token> sentence) {
  const NameSpan& span = names_[name];
  if (span.type == EntityType::person) {
    learn_title(name, span.tokens.first, sentence);
    learn_party(name, sentence);
    // "the company's chief executive, Tim Cook"
    if (sentence.first + 1 < span.tokens.first && words_.folded(span.tokens.first - 1) == ",")
      if (is_small_title(words_, title_before(words_, span.tokens.first - 1, sentence)))
        learn_title(name, span.tokens.first - 1, sentence);
  } else if (span.type == EntityType::organization || span.type == EntityType::place) {
    learn_own_words(name);
  } else {
    return;
  }
  learn_apposition(name, sentence);
}

// The title that ends at `end`, and the words before it that belong to it.
void Ties::learn_title(std::size_t name, Index<Token> end, Range<Token> sentence) {
  const Range<Token> title = title_before(words_, end, sentence);
  if (title.empty()) return;
  std::vector<std::string> modifiers;
  bool former = false;
  std::string noun = plain_title(folded_words(words_.document(), title));
  for (const std::string_view before : {"former ", "ex "})
    if (noun.starts_with(before)) {
      noun.erase(0, before.size());
      former = true;
    }
  for (Index<Token> t = title.first; sentence.first < t && title.first.value - t.value < kModifiersBefore;) {
    t = t - 1;
    const bool possessive = words_.document().token(t).kind == TokenKind::possessive;
    if (!is_word(words_, t) && !possessive) break;
    if (words_.is(t, WordRole::opener) && !is_former(words_.folded(t))) break;
    former |= is_former(words_.folded(t));
    if (!possessive) modifiers.push_back(modifier_key(words_, t));
  }
  add(noun, name, former, modifiers);
  add_kinds(std::string(folded_words(words_.document(), title)), name, former, modifiers);
  const std::string last = noun.substr(noun.rfind(' ') + 1);
  if (last != noun && stands_alone(last)) add(last, name, former, modifiers);
}

// "Republican Donald Trump", "Democratic rival Hillary Clinton", "Sen. Rand Paul, R-Ky.", "Mo Dorn (D-Ohio)"
void Ties::learn_party(std::size_t name, Range<Token> sentence) {
  const Range<Token> tokens = names_[name].tokens;
  std::string party;
  for (Index<Token> t = tokens.first; sentence.first < t && tokens.first.value - t.value < kModifiersBefore;) {
    t = t - 1;
    if (!is_word(words_, t) || words_.is(t, WordRole::function_word)) break;
    const std::string key = modifier_key(words_, t);
    if (key != "republican" && key != "democrat") continue;
    party = key;
    break;
  }
  if (party.empty() && tokens.last + 1 < sentence.last &&
      (words_.folded(tokens.last) == "," || words_.folded(tokens.last) == "(")) {
    const std::string_view word = words_.folded(tokens.last + 1);
    if (word == "r" || word.starts_with("r-")) party = "republican";
    if (word == "d" || word.starts_with("d-")) party = "democrat";
  }
  if (!party.empty()) add(party, name, false, {});
}

// "Mark Rutte, the NATO secretary general,", "Ozgrub, a company based in Grubtown,"
void Ties::learn_apposition(std::size_t name, Range<Token> sentence) {
  const Index<Token> comma = names_[name].tokens.last;
  if (!(comma + 2 < sentence.last) || words_.folded(comma) != ",") return;
  Index<Token> end = comma + 1;
  while (end < sentence.last && end.value - comma.value <= kAppositionWords && !ends_noun(words_, end)) ++end;
  if (end.value - comma.value < 2 || words_.capital(end - 1) != Capital::none) return;
  Range<Token> noun{end - 1, end};
  if (names_[name].type == EntityType::person) {
    const Range<Token> title = title_before(words_, end, {comma + 1, end});
    if (!title.empty()) noun = title;
    if (title.empty() && !words_.is(end - 1, WordRole::person_noun)) return;
  } else if (!words_.is(end - 1, WordRole::group_noun) && !words_.is(end - 1, WordRole::organization_head) &&
             !words_.is(end - 1, WordRole::place_noun)) {
    return;
  }
  std::vector<std::string> modifiers;
  bool former = false;
  for (Index<Token> t = comma + 1; t < noun.first; ++t) {
    if (words_.is(t, WordRole::speech)) return;
    former |= is_former(words_.folded(t));
    modifiers.push_back(modifier_key(words_, t));
  }
  // "president of Ozgrub"
  for (Index<Token> t = end; t < sentence.last && t.value - end.value < 3; ++t)
    if (is_word(words_, t) && words_.capital(t) != Capital::none) modifiers.push_back(modifier_key(words_, t));
  std::string title = plain_title(folded_words(words_.document(), noun));
  if (title.starts_with("former ")) {
    former = true;
    title.erase(0, 7);
  }
  add(title, name, former, modifiers);
}

// "council" of "Galtown Council", "union" of "Mine Workers of Ozgrub", and what kinds.tsv says of the whole.
void Ties::learn_own_words(std::size_t name) {
  const Range<Token> tokens = names_[name].tokens;
  const PlainWords plain = plain_words(words_, tokens);
  std::vector<std::string> modifiers;
  for (const Index<Token> t : tokens) modifiers.push_back(modifier_key(words_, t));
  const std::string whole(folded_words(words_.document(), tokens));
  const LexiconEntry& known = words_.phrase(tokens);
  add_kinds(whole, name, false, modifiers);
  if (names_[name].type == EntityType::place && known.country != 0 && known.type == EntityType::place &&
      !find_row(tables::kinds(), whole))
    add(known.has(WordRole::country) ? "country" : "city", name, false, modifiers);
  if (plain.size() < 2) return;
  const auto of = std::find(plain.begin(), plain.end(), "of");
  add_kinds(plain.back(), name, false, modifiers);
  if (of != plain.begin() && of != plain.end()) add_kinds(*(of - 1), name, false, modifiers);
  if (words_.look_up(plain.front()).has(WordRole::organization_start)) add_kinds(plain.front(), name, false, modifiers);
}

void Ties::add_kinds(const std::string& of, std::size_t name, bool former, const std::vector<std::string>& modifiers) {
  std::string_view nouns = find_row(tables::kinds(), of).value_or(std::string_view{});
  while (!nouns.empty()) {
    const auto [noun, rest] = split(nouns, '|');
    add(std::string(noun), name, former, modifiers);
    nouns = rest;
  }
}

void Ties::add(const std::string& noun, std::size_t name, bool former, std::vector<std::string> modifiers) {
  std::vector<Tie>& ties = ties_[noun];
  for (Tie& tie : ties) {
    if (tie.thing != things_[name] || tie.former != former) continue;
    for (std::string& modifier : modifiers)
      if (tie.modifiers.size() < 2 * kMostHolders) tie.modifiers.push_back(std::move(modifier));
    return;
  }
  if (ties.size() < kMostHolders)
    ties.push_back({things_[name], names_[name].tokens.last, former, std::move(modifiers)});
}

}  // namespace galley
