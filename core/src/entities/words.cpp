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
  // A headline has no full stop at its end; capitals throughout need no such sign. The shares are set by hand: no
  // development set has headlines marked.
  bool forces_capitals(bool stopped) const {
    return words >= 4 && (shouted * 10 >= words * 7 || (!stopped && capitals * 10 >= words * 9));
  }
};

}  // namespace

Words::Words(const Document& document, const EntityLexicon& lexicon) : document_(document), lexicon_(lexicon) {
  of_tokens_.reserve(document.segments.tokens.size());
  for (const Index<Token> t : document.segments.tokens.all()) {
    const std::uint32_t word =
        vocabulary_.number_of(document.folded(t), [&](std::string_view folded) { return Word{&entry_of(folded)}; });
    of_tokens_.push_back({word & 0x3FFFFFFFU, 0});
  }
  for (const Sentence& sentence : document.segments.sentences) read_sentence(sentence);
}

// "I've" is "I" to all that follows.
const LexiconEntry& Words::entry_of(std::string_view folded) const {
  const std::size_t apostrophe = folded.find('\'');
  if (apostrophe == std::string_view::npos || apostrophe == 0) return lexicon_.find(folded);
  const LexiconEntry& before = lexicon_.find(folded.substr(0, apostrophe));
  return before.has(WordRole::opener) ? before : lexicon_.find(folded);
}

// "Russian-led", "Then-candidate": the name, if any, is only a part of the word; "Ki-moon" is one.
bool Words::ends_plainly(Index<Token> t) const {
  const std::string_view written = document_.word(t);
  const std::size_t hyphen = written.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= written.size()) return false;
  const std::string_view after = written.substr(hyphen + 1);
  if (after[0] < 'a' || after[0] > 'z') return false;
  const LexiconEntry& entry = lexicon_.find(after);
  return entry.has(WordRole::common) || entry.has(WordRole::opener) || entry.has(WordRole::title);
}

void Words::read_sentence(const Sentence& sentence) {
  Style style;
  for (const Index<Token> t : sentence.tokens) style.count(document_.token(t));
  const bool headline = style.forces_capitals(folded(sentence.tokens.last - 1) == ".");
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
        ((token.letter_case == LetterCase::title && !ends_plainly(t)) || token.letter_case == LetterCase::upper ||
         (token.letter_case == LetterCase::mixed && is_inner_capital(folded(t), written)));
    // Capitals throughout are the writer's choice even where a sentence begins: "NATO said".
    const bool chosen = !headline && (!begins || (token.letter_case == LetterCase::upper && token.span.size() > 1));
    OfToken& known = of_tokens_[t.value];
    if (capital) known.capital = static_cast<std::uint32_t>(chosen ? Capital::free : Capital::forced) & 3U;
    if (capital && chosen) ++vocabulary_[known.word].free;
    if (token.letter_case == LetterCase::lower) ++vocabulary_[known.word].small;
    begins = false;
  }
}

const LexiconEntry& Words::phrase(Range<Token> tokens) const {
  if (tokens.empty()) return lexicon_.find({});
  if (tokens.size() == 1) return entry(tokens.first);
  return lexicon_.find(folded(tokens));
}

std::string_view Words::value(Range<Token> tokens, WordRole role) const {
  return tokens.empty() ? std::string_view{} : lexicon_.value(role, folded(tokens));
}

std::string_view Words::folded(Range<Token> tokens) const {
  return document_.text.folded.of(
      {document_.token(tokens.first).folded.start, document_.token(tokens.last - 1).folded.end});
}

Range<Token> Words::longest(Index<Token> first, Index<Token> limit, WordRole role) const {
  // A possessive inside a phrase ("people's") is a token of its own and no word more.
  const std::uint32_t reach = std::min(limit.value - first.value, std::uint32_t{entry(first).phrase_words} + 1U);
  std::uint32_t words =
      1;  // parted by space, as in the lexicon; what has more of them than any phrase there is not listed
  for (std::uint32_t n = 1; n < reach; ++n) words += document_.token(first + n).space_before;
  for (std::uint32_t n = reach; n > 0; --n) {
    const Range<Token> tokens{first, first + n};
    if (words <= entry(first).phrase_words && phrase(tokens).has(role)) return tokens;
    words -= document_.token(first + (n - 1)).space_before;
  }
  return {first, first};
}

std::uint32_t Words::written(Index<Token> t) const {
  const Word& word = vocabulary_[of_tokens_[t.value].word];
  return (word.small > 0 ? 1U : 0U) + (word.free > 1 ? 2U : word.free == 1 ? 4U : 0U);
}

}  // namespace galley
