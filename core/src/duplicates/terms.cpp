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

bool is_word(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::abbreviation;
}

bool is_address(TokenKind kind) {
  return kind == TokenKind::url || kind == TokenKind::email || kind == TokenKind::handle;
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

}  // namespace

void append_terms(const Document& document, Range<Token> tokens, std::vector<TermHash>& terms) {
  for (const Index<Token> t : tokens) {
    const TokenKind kind = document.token(t).kind;
    const std::string_view folded = document.folded(t);
    if (kind == TokenKind::quote_mark) {
      terms.push_back(kQuoteMark);
    } else if (is_word(kind)) {
      bool first = true;
      for_each_part(folded, [&](std::string_view part) {
        if (!first) terms.push_back(kDash);
        terms.push_back(hash_of(part));
        first = false;
      });
    } else if (folded.find_first_not_of('-') == std::string_view::npos) {
      terms.push_back(kDash);
    } else {
      terms.push_back(hash_of(folded));
    }
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
        if (is_key(part)) keys.all.push_back({hash_of(part), t, s});
      };
      const TokenKind kind = document.token(t).kind;
      if (is_word(kind)) for_each_part(document.folded(t), add);
      if (is_address(kind)) add(document.folded(t));
    }
  }
  keys.sentence_starts.push_back({keys.all.size()});
  return keys;
}

}  // namespace galley
