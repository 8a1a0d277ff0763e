#include "duplicates/terms.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley {
namespace {

// Shorter words are mostly grammar in the languages that part words by spaces.
constexpr std::size_t kKeyLetters = 4;

TermHash hash_of(std::string_view bytes) {
  TermHash hash = 0xCBF29CE484222325U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash ^ (hash >> 32U);  // FNV mixes upwards only
}

const TermHash kQuoteMark = hash_of("\"");
const TermHash kDash = hash_of("-");
const TermHash kStop = hash_of(".");
const TermHash kEllipsis = hash_of("...");

bool is_hyphenated(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::abbreviation;
}

// Calls visit for every part of a word between its hyphens; "--" and hyphens at the edges part nothing.
template <class Visit>
void for_each_part(std::string_view word, Visit visit) {
  while (!word.empty()) {
    const std::size_t end = std::min(word.find('-'), word.size());
    if (end > 0) visit(word.substr(0, end));
    word.remove_prefix(std::min(end + 1, word.size()));
  }
}

bool is_key(std::string_view part) {
  std::size_t letters = 0;
  for (const char c : part) {
    if (c >= '0' && c <= '9') return true;
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++letters;
  }
  return letters >= kKeyLetters;
}

bool is_all(std::string_view folded, char c) { return folded.find_first_not_of(c) == std::string_view::npos; }

TermHash mark_of(TokenKind kind, std::string_view folded) {
  if (kind == TokenKind::quote_mark) return kQuoteMark;
  if (is_all(folded, '-')) return kDash;
  if (folded.size() > 2 && is_all(folded, '.')) return kEllipsis;
  return hash_of(folded);
}

// Calls visit(hash, folded) for every term of a word.
template <class Visit>
void for_each_term_of_word(TokenKind kind, std::string_view folded, Visit visit) {
  if (!is_hyphenated(kind)) return visit(hash_of(folded), folded);
  bool is_first = true;
  for_each_part(folded, [&](std::string_view part) {
    if (!is_first) visit(kDash, std::string_view("-"));
    visit(hash_of(part), part);
    is_first = false;
  });
}

// Calls visit(Term) for every term of the tokens.
template <class Visit>
void for_each_term(const Document& document, Range<Token> tokens, Visit visit) {
  TermHash before = 0;  // the mark that the token follows without a space
  for (const Index<Token> t : tokens) {
    const Token token = document.token(t);
    if (token.space_before) before = 0;
    const std::string_view folded = document.text.folded.of(token.folded);
    if (is_word(token.kind)) {
      for_each_term_of_word(token.kind, folded, [&](TermHash hash, std::string_view part) {
        visit(Term{hash, t, part});
      });
      before = 0;
      continue;
    }
    const TermHash mark = mark_of(token.kind, folded);
    const bool goes_on = (before == kQuoteMark && mark == kQuoteMark) || (before == kEllipsis && mark == kStop);
    if (!goes_on) visit(Term{mark, t, folded});  // ’’ is one mark as '' is, and …. is as ....
    if (!goes_on) before = mark;
  }
}

}  // namespace

void append_terms(const Document& document, Range<Token> tokens, std::vector<TermHash>& terms) {
  for_each_term(document, tokens, [&](const Term& term) { terms.push_back(term.hash); });
}

TermHash hash_terms(const Document& document, Range<Token> tokens) {
  TermHash hash = 0;
  for_each_term(document, tokens, [&](const Term& term) {
    hash = (hash ^ term.hash) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;  // the product mixes upwards only
  });
  return hash;
}

void visit_terms(const Document& document, Range<Token> tokens, const std::function<void(const Term&)>& visit) {
  for_each_term(document, tokens, visit);
}

void append_words(const Document& document, Range<Token> tokens, std::vector<TermHash>& words) {
  for (const Index<Token> t : tokens) {
    const TokenKind kind = document.token(t).kind;
    const auto add = [&](std::string_view part) { words.push_back(hash_of(part)); };
    if (is_hyphenated(kind))
      for_each_part(document.folded(t), add);
    else if (is_word(kind))
      add(document.folded(t));
  }
}

Keys find_keys(const Document& document) {
  Keys keys;
  const auto& sentences = document.segments.sentences;
  keys.sentence_starts.reserve(sentences.size() + 1);
  for (const Index<Sentence> s : sentences.all()) {
    keys.sentence_starts.push_back({keys.all.size()});
    for (const Index<Token> t : sentences[s].tokens) {
      const auto add = [&](std::string_view part) {
        if (is_key(part)) keys.all.push_back({static_cast<std::uint32_t>(hash_of(part)), t});
      };
      const Token token = document.token(t);
      const std::string_view folded = document.text.folded.of(token.folded);
      if (is_hyphenated(token.kind))
        for_each_part(folded, add);
      else if (is_word(token.kind))
        add(folded);
    }
  }
  keys.sentence_starts.push_back({keys.all.size()});
  return keys;
}

}  // namespace galley
