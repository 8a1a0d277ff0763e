#include "quotes/speaker.h"

#include <algorithm>

namespace galley {
namespace {

// "he", "his alliance": whom the entities layer takes the whole source to mean.
std::optional<Index<Entity>> referred_to(const Reading& reading, Span source) {
  const auto& mentions = reading.entities.mentions;
  auto found =
      std::lower_bound(mentions.begin(), mentions.end(), source, [](const Mention& m, Span s) { return m.span < s; });
  for (; found != mentions.end() && found->span == source; ++found)
    if (found->kind != MentionKind::name) return found->entity;
  return std::nullopt;
}

// Is the name only what a preposition ties to somebody else: "a spokesman for Mrs.|Clinton"? An office is not:
// "Secretary of State|John Kerry".
bool is_tied(const Reading& reading, Index<Token> name, Index<Token> limit) {
  Index<Token> t = name;
  while (t > limit && reading.is_capitalized(t - 1)) t = t - 1;
  if (t == limit || reading.word_class(t - 1) != WordClass::preposition) {
    if (t > limit + 1 && (reading.word_class(t - 1) == WordClass::determiner)) {
      return reading.word_class(t - 2) == WordClass::preposition;
    }
    return false;
  }
  const bool is_office = t > limit + 1 && t < name && reading.is_capitalized(t - 2);
  return !is_office;
}

// The name that ends the phrase, if a person or a body can speak by it.
std::optional<Index<Entity>> named_at_end(const Reading& reading, Range<Token> phrase) {
  const auto mention = reading.name_at(phrase.last - 1);
  if (!mention) return std::nullopt;
  const Mention& named = reading.entities.mentions[*mention];
  const EntityType type = reading.entities.entities[named.entity].type;
  if (type != EntityType::person && type != EntityType::organization && type != EntityType::place) return std::nullopt;
  Index<Token> first = phrase.last - 1;
  while (first > phrase.first && reading.name_at(first - 1) == mention) first = first - 1;
  // "Trump's" and "Trump and Clinton" do not name one speaker.
  if (reading.token(phrase.last - 1).kind == TokenKind::possessive) return std::nullopt;
  for (Index<Token> t = phrase.first; t < first; ++t)
    if (reading.folded(t) == "and" && reading.name_at(t) != mention) return std::nullopt;
  if (is_tied(reading, first, phrase.first)) return std::nullopt;
  return named.entity;
}

}  // namespace

std::optional<Index<Entity>> speaker_of(const Reading& reading, Range<Token> source) {
  if (source.empty()) return std::nullopt;
  if (const auto entity = referred_to(reading, reading.document.span(source))) return entity;
  Range<Token> head = source;
  for (const Index<Token> t : source) {
    const bool ends = reading.token(t).kind == TokenKind::punctuation || reading.word_class(t) == WordClass::relative;
    if (!ends) continue;
    head.last = t;
    break;
  }
  if (!head.empty())
    if (const auto speaker = named_at_end(reading, head)) return speaker;
  // "Jane Poe of the Heritage Foundation": the name stands before its first preposition.
  for (const Index<Token> t : head)
    if (reading.word_class(t) == WordClass::preposition && t > head.first) {
      const auto speaker = named_at_end(reading, {head.first, t});
      if (speaker && reading.entities.entities[*speaker].type == EntityType::person) return speaker;
      break;
    }
  // "the company's chief executive, Tim Cook": the apposition is the name alone.
  if (head.last < source.last) {
    const Range<Token> apposition{head.last + 1, source.last};
    const auto first = apposition.empty() ? std::nullopt : reading.name_at(apposition.first);
    if (first && first == reading.name_at(apposition.last - 1)) return named_at_end(reading, apposition);
  }
  return std::nullopt;
}

}  // namespace galley
