#include "quotes/reading.h"

#include <algorithm>

namespace galley {
namespace {

// Of stretches in text order, the last one that begins at `t` or before.
template <class Stretches>
auto last_from(const Stretches& stretches, Index<Token> t) {
  return std::upper_bound(stretches.begin(), stretches.end(), t,
                          [](Index<Token> token, const auto& stretch) { return token < stretch.tokens.first; }) -
         1;
}

}  // namespace

Reading::Reading(Document d, const EntityLayer& e, const QuoteLexicon& l, const Layer<Marked>& m)
    : document(d), entities(e), lexicon(l), marks(m), in_marks_(all().size()), in_name_(all().size()) {
  Index<Token> marked{0};  // the first token not yet known to be marked
  for (const Marked& stretch : marks)
    for (marked = std::max(marked, stretch.tokens.first); marked < stretch.tokens.last; ++marked)
      in_marks_[marked.value] = true;
  auto mention = entities.mentions.all().begin();
  for (const Index<Token> t : all()) {
    const Span span = token(t).span;
    const auto behind = [&](Index<Mention> i) {
      const Mention& at = entities.mentions[i];
      return at.span.end <= span.start || at.kind != MentionKind::name;
    };
    while (mention != entities.mentions.all().end() && behind(*mention)) ++mention;
    in_name_[t.value] = mention != entities.mentions.all().end() && entities.mentions[*mention].span.overlaps(span);
  }
}

std::optional<Index<Marked>> Reading::marked_at(Index<Token> t) const {
  if (!in_marks_[t.value]) return std::nullopt;
  Index<Marked> at{static_cast<std::uint32_t>(last_from(marks, t) - marks.begin())};
  while (marks[at].tokens.last <= t) at = *marks[at].parent;
  return at;
}

std::optional<Index<Mention>> Reading::name_at(Index<Token> t) const {
  if (!is_name(t)) return std::nullopt;
  const auto& mentions = entities.mentions;
  auto behind = std::upper_bound(mentions.begin(), mentions.end(), token(t).span.start,
                                 [](std::uint32_t start, const Mention& m) { return start < m.span.start; });
  while ((behind - 1)->kind != MentionKind::name) --behind;
  return Index<Mention>{static_cast<std::uint32_t>(behind - 1 - mentions.begin())};
}

std::optional<Index<Marked>> Reading::marked_inside(std::optional<Index<Marked>> from, Index<Token> t) const {
  std::optional<Index<Marked>> at = marked_at(t), outermost;
  while (at && at != from) {
    outermost = at;
    at = marks[*at].parent;
  }
  return at == from ? outermost : std::nullopt;
}

Range<Token> Reading::sentence_at(Index<Token> t) const { return last_from(document.segments.sentences, t)->tokens; }
Range<Token> Reading::paragraph_at(Index<Token> t) const { return last_from(document.segments.paragraphs, t)->tokens; }

WordClass Reading::word_class(Index<Token> t) const {
  if (token(t).kind == TokenKind::possessive) {
    // "he's" is "he is"; after anything else it is the genitive, which belongs to its noun phrase.
    return t.value > 0 && lexicon.classes().of(folded(t - 1)) == WordClass::pronoun ? WordClass::auxiliary
                                                                                    : WordClass::open;
  }
  if (token(t).kind != TokenKind::word || is_name(t)) return WordClass::open;
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
  if (token(t).letter_case != LetterCase::lower || token(t).kind != TokenKind::word || is_name(t)) return false;
  const WordClass found = word_class(t);
  if (found != WordClass::open) return found == WordClass::verb;
  if (folded(t).size() > 4 && folded(t).ends_with("ed")) return true;
  const auto verb = lexicon.verb_at(document, t, t + 1);
  return verb && verb->form == VerbForm::past;
}

}  // namespace galley
