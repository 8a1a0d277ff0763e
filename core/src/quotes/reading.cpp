#include "quotes/reading.h"

#include <algorithm>

namespace galley {
namespace {

// Of ranges that follow one another, the one that holds `t`.
template <class Part>
Range<Token> holding(const Layer<Part>& parts, Index<Token> t) {
  const auto after = std::upper_bound(parts.begin(), parts.end(), t,
                                      [](Index<Token> token, const Part& part) { return token < part.tokens.first; });
  return (after - 1)->tokens;
}

}  // namespace

Reading::Reading(Document d, const EntityLayer& e, const QuoteLexicon& l, const Layer<Marked>& m)
    : document(d), entities(e), lexicon(l), marks(m), marked_of_token_(all().size()), name_of_token_(all().size()) {
  std::vector<Index<Marked>> open;
  auto next = marks.all().begin();
  for (const Index<Token> t : all()) {
    while (!open.empty() && marks[open.back()].tokens.last <= t) open.pop_back();
    while (next != marks.all().end() && marks[*next].tokens.first == t) {
      open.push_back(*next);
      ++next;
    }
    if (!open.empty()) marked_of_token_[t.value] = open.back();
  }
  auto mention = entities.mentions.all().begin();
  for (const Index<Token> t : all()) {
    const Span span = token(t).span;
    const auto behind = [&](Index<Mention> i) {
      const Mention& at = entities.mentions[i];
      return at.span.end <= span.start || at.kind != MentionKind::name;
    };
    while (mention != entities.mentions.all().end() && behind(*mention)) ++mention;
    if (mention != entities.mentions.all().end() && entities.mentions[*mention].span.overlaps(span))
      name_of_token_[t.value] = *mention;
  }
}

std::optional<Index<Marked>> Reading::marked_inside(std::optional<Index<Marked>> from, Index<Token> t) const {
  std::optional<Index<Marked>> at = marked_at(t), outermost;
  while (at && at != from) {
    outermost = at;
    at = marks[*at].parent;
  }
  return at == from ? outermost : std::nullopt;
}

Range<Token> Reading::sentence_at(Index<Token> t) const { return holding(document.segments.sentences, t); }
Range<Token> Reading::paragraph_at(Index<Token> t) const { return holding(document.segments.paragraphs, t); }

WordClass Reading::word_class(Index<Token> t) const {
  if (token(t).kind == TokenKind::possessive) {
    // "he's" is "he is"; after anything else it is the genitive, which belongs to its noun phrase.
    return t.value > 0 && lexicon.classes().of(folded(t - 1)) == WordClass::pronoun ? WordClass::auxiliary
                                                                                    : WordClass::open;
  }
  if (token(t).kind != TokenKind::word || name_at(t)) return WordClass::open;
  return lexicon.classes().of(folded(t));
}

bool Reading::is_date(Index<Token> t) const {
  const auto mention = name_at(t);
  return mention && entities.entities[entities.mentions[*mention].entity].type == EntityType::date;
}

bool Reading::is_wordlike(Index<Token> t) const {
  switch (token(t).kind) {
    case TokenKind::word:
    case TokenKind::abbreviation:
    case TokenKind::initial:
    case TokenKind::possessive:
    case TokenKind::number:
    case TokenKind::handle:
    case TokenKind::symbol:
      return true;
    default:
      return false;
  }
}

bool Reading::is_capitalized(Index<Token> t) const {
  const Token& written = token(t);
  return written.letter_case == LetterCase::title || written.letter_case == LetterCase::upper ||
         written.kind == TokenKind::initial;
}

bool Reading::begins_phrase(Index<Token> t) const {
  const WordClass found = word_class(t);
  return found == WordClass::determiner || found == WordClass::possessive;
}

bool Reading::looks_past(Index<Token> t) const {
  if (token(t).letter_case != LetterCase::lower || token(t).kind != TokenKind::word || name_at(t)) return false;
  const WordClass found = word_class(t);
  if (found != WordClass::open) return found == WordClass::verb;
  if (folded(t).size() > 4 && folded(t).ends_with("ed")) return true;
  const auto verb = lexicon.verb_at(document, t, t + 1);
  return verb && verb->form == VerbForm::past;
}

}  // namespace galley
