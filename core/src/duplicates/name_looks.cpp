#include "duplicates/name_looks.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"
#include "lexicon/tsv.h"

namespace galley {
namespace {

// What a capital is worth where it stands.
enum class Capital : std::uint8_t {
  none,
  free,      ///< the writer chose it
  first,     ///< a sentence or quotation begins here
  headline,  ///< every word here has one
};

bool is_cased_word(const Token& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::abbreviation || token.kind == TokenKind::initial) &&
         token.letter_case != LetterCase::none;
}

// The shares are set by hand, as no set has headlines marked. Words of up to three letters stay small in a headline
// ("Talks to Resume in Oslo"); a full stop ends it only in capitals.
bool is_headline(const Document& document, const Sentence& sentence) {
  std::uint32_t words = 0, capitals = 0, shouted = 0;
  for (const Index<Token> t : sentence.tokens) {
    const Token& token = document.token(t);
    if (!is_cased_word(token) || token.span.size() < 4) continue;
    ++words;
    capitals += token.letter_case != LetterCase::lower;
    shouted += token.letter_case == LetterCase::upper;
  }
  const bool stopped = document.folded(sentence.tokens.last - 1) == ".";
  return words >= 3 && (shouted * 10 >= words * 7 || (!stopped && capitals * 10 >= words * 9));
}

std::string_view without_contraction(std::string_view folded) { return folded.substr(0, folded.find('\'')); }

bool is_listed(std::string_view folded) {
  return find_row(tables::common_words(), folded) || find_row(tables::openers(), folded) ||
         find_row(tables::sentence_openers(), folded) || find_row(tables::number_words(), folded);
}

// "Ferries", "Nearly", "They've" and "Well-known" are common as their parts are.
bool is_common(std::string_view folded) {
  if (is_listed(folded) || folded.ends_with("ly")) return true;
  if (folded.ends_with('s') && is_listed(folded.substr(0, folded.size() - 1))) return true;
  const std::size_t part = folded.find_first_of("'-");
  return part != std::string_view::npos && part > 1 && is_listed(folded.substr(0, part));
}

bool is_name_of_person_or_place(std::string_view folded) {
  return find_row(tables::surnames(), folded) || find_row(tables::forenames(), folded) ||
         find_row(tables::cities(), folded);
}

std::unordered_set<std::string_view> months_and_weekdays() {
  std::unordered_set<std::string_view> words;
  for_each_row<2>(tables::name_words(), [&](const auto& cells) {
    if (cells[0] != "month" && cells[0] != "weekday") return;
    for (std::string_view rest = cells[1]; !rest.empty();) {
      const auto [word, others] = split(rest, ' ');
      words.insert(word);
      rest = others;
    }
  });
  return words;
}

class Reader {
 public:
  explicit Reader(const Document& document)
      : document_(document), calendar_(months_and_weekdays()), capitals_(document.segments.tokens.size()) {}

  std::vector<bool> run() {
    for (const Sentence& sentence : document_.segments.sentences) read(sentence);
    count_uses();
    std::vector<bool> names(capitals_.size());
    for (const Index<Token> t : document_.segments.tokens.all()) names[t.value] = is_name(t);
    return names;
  }

 private:
  void read(const Sentence& sentence) {
    const bool headline = is_headline(document_, sentence);
    bool begins = true;
    for (const Index<Token> t : sentence.tokens) {
      const Token& token = document_.token(t);
      if (token.kind == TokenKind::quote_mark || document_.folded(t) == ":") begins = true;
      if (!is_word_like(token)) continue;
      capitals_[t.value] = capital(t, headline, begins);
      begins = false;
    }
  }

  static bool is_word_like(const Token& token) { return is_cased_word(token) || token.kind == TokenKind::number; }

  Capital capital(Index<Token> t, bool headline, bool begins) const {
    const Token& token = document_.token(t);
    if (!is_cased_word(token) || token.letter_case == LetterCase::lower ||
        without_contraction(document_.folded(t)) == "i")
      return Capital::none;
    if (headline) return Capital::headline;
    return begins && token.letter_case == LetterCase::title ? Capital::first : Capital::free;
  }

  // How often the words whose capital says nothing have a free one elsewhere, less how often none.
  void count_uses() {
    const auto tokens = document_.segments.tokens.all();
    for (const Index<Token> t : tokens)
      if (capitals_[t.value] > Capital::free) free_uses_.try_emplace(document_.folded(t));
    for (const Index<Token> t : tokens) {
      if (!is_cased_word(document_.token(t)) || capitals_[t.value] > Capital::free) continue;
      const auto found = free_uses_.find(document_.folded(t));
      if (found != free_uses_.end()) found->second += capitals_[t.value] == Capital::free ? 1 : -1;
    }
  }

  bool is_name(Index<Token> t) const {
    const Capital capital = capitals_[t.value];
    if (capital == Capital::none) return document_.token(t).kind == TokenKind::handle;
    if (capital == Capital::free) return true;
    const std::string_view word = document_.folded(t);
    const std::int32_t uses = free_uses_.at(word);
    if (uses != 0 || is_common(word)) return uses > 0;
    return capital == Capital::first || calendar_.contains(word) || is_name_of_person_or_place(word);
  }

  const Document& document_;
  const std::unordered_set<std::string_view> calendar_;
  std::vector<Capital> capitals_;                                 // by token
  std::unordered_map<std::string_view, std::int32_t> free_uses_;  // by folded word
};

}  // namespace

NameLooks::NameLooks(const Document& document) : names_(Reader(document).run()) {}

}  // namespace galley
