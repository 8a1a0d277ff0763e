#include "entities/words.h"

#include <algorithm>

namespace galley {
namespace {

bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation || token.kind == TokenKind::initial;
}

// "al-Qaida", "eBay" and "d'Estaing" begin small and are names all the same; "pro-Russian" and "ex-President" are not.
bool is_inner_capital(std::string_view folded, std::string_view written) {
  for (const std::string_view article : {"al-", "el-", "ul-", "as-", "d'", "l'"})
    if (folded.starts_with(article)) return true;
  return folded.find('-') == std::string_view::npos && folded.size() == written.size();
}

// "Russian-led", "Then-candidate": the name, if any, is only a part of the word.
bool ends_small(std::string_view written) {
  const std::size_t hyphen = written.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= written.size()) return false;
  const char after = written[hyphen + 1];
  return after >= 'a' && after <= 'z';
}

// How the letters of a line are written, and so what a capital in it is worth.
struct Style {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  std::uint32_t shouted = 0;

  // Words of up to three letters stay small in a headline: "Talks to Resume in Oslo".
  void count(const Token& token) {
    if (!is_word(token) || token.letter_case == LetterCase::none || token.span.size() < 4) return;
    ++words;
    if (token.letter_case == LetterCase::upper) ++shouted;
    if (token.letter_case != LetterCase::lower) ++capitals;
  }
  // Of the sentences of ner/train at most 1 in 300 has so many capitals and is no headline or list of names.
  bool forces_capitals() const { return words >= 4 && (shouted * 10 >= words * 7 || capitals * 10 >= words * 9); }
};

}  // namespace

Words::Words(const Document& document, const EntityLexicon& lexicon) : document_(document), lexicon_(lexicon) {
  const std::uint32_t n = document.segments.tokens.size();
  entries_.reserve(n);
  capitals_.assign(n, Capital::none);
  for (const Index<Token> t : document.segments.tokens.all()) entries_.push_back(&lexicon.find(document.folded(t)));
  for (const Sentence& sentence : document.segments.sentences) read_sentence(sentence);
}

void Words::read_sentence(const Sentence& sentence) {
  Style style;
  for (const Index<Token> t : sentence.tokens) style.count(document_.token(t));
  const bool headline = style.forces_capitals();
  bool begins = true;
  for (const Index<Token> t : sentence.tokens) {
    const Token& token = document_.token(t);
    if (!is_word(token)) {
      if (token.kind == TokenKind::quote_mark || folded(t) == ":") begins = true;
      if (token.kind == TokenKind::number || token.kind == TokenKind::handle) begins = false;
      continue;
    }
    const std::string_view written = document_.word(t);
    const bool digit_first = written[0] >= '0' && written[0] <= '9';
    const bool capital =
        !digit_first &&
        ((token.letter_case == LetterCase::title && !ends_small(written)) || token.letter_case == LetterCase::upper ||
         (token.letter_case == LetterCase::mixed && is_inner_capital(folded(t), written)));
    // Capitals throughout are the writer's choice even where a sentence begins: "NATO said".
    const bool chosen = !headline && (!begins || (token.letter_case == LetterCase::upper && token.span.size() > 1));
    if (capital) capitals_[t.value] = chosen ? Capital::free : Capital::forced;
    if (capital && chosen) ++uses_[folded(t)].free;
    if (token.letter_case == LetterCase::lower) ++uses_[folded(t)].small;
    begins = false;
  }
}

const LexiconEntry& Words::phrase(Range<Token> tokens) const {
  if (tokens.empty()) return lexicon_.find({});
  if (tokens.size() == 1) return entry(tokens.first);
  const FoldedSpan span{document_.token(tokens.first).folded.start, document_.token(tokens.last - 1).folded.end};
  return lexicon_.find(document_.text.folded.of(span));
}

Range<Token> Words::longest(Index<Token> first, Index<Token> limit, WordRole role) const {
  // A possessive inside a phrase ("people's") is a token of its own and no word more.
  const std::uint32_t reach = std::min(limit.value - first.value, std::uint32_t{entry(first).phrase_words} + 1U);
  for (std::uint32_t n = reach; n > 0; --n) {
    const Range<Token> tokens{first, first + n};
    if (phrase(tokens).has(role)) return tokens;
  }
  return {first, first};
}

bool Words::usually_small(Index<Token> t) const {
  const auto found = uses_.find(folded(t));
  return found != uses_.end() && found->second.small > 0 && found->second.small >= found->second.free;
}

}  // namespace galley
