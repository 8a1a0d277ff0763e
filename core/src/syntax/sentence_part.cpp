#include "syntax/sentence_part.h"

#include <algorithm>

#include "tagger/hash.h"

namespace galley {
namespace {

// Of a word that is none.
constexpr std::uint32_t kNoForm = 0xFFFFFFFFU;

char digits_alike(char c) { return c >= '0' && c <= '9' ? '0' : c; }

// The last bytes of a word, whole characters or not.
std::uint32_t suffix(std::string_view folded, std::size_t bytes) {
  std::uint32_t packed = 0;
  for (const char c : folded.substr(folded.size() - std::min(bytes, folded.size())))
    packed = packed << 8 | static_cast<unsigned char>(digits_alike(c));
  return packed;
}

bool has_digit(std::string_view folded) {
  return std::any_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// An opening mark has a space before it, a closing one has not.
std::uint32_t written(const Token& token, std::string_view folded) {
  std::uint32_t bits = static_cast<std::uint32_t>(token.kind) * 8 + static_cast<std::uint32_t>(token.letter_case);
  bits = bits * 2 + (folded.find('-') != std::string_view::npos);
  bits = bits * 2 + has_digit(folded);
  return bits * 2 + (token.kind == TokenKind::quote_mark && token.space_before);
}

PartWord describe(const Token& token, std::string_view folded, const HashedTable& classes) {
  PartWord word;
  word.suffix2 = suffix(folded, 2);
  word.suffix3 = suffix(folded, 3);
  word.written = written(token, folded);
  word.quote = token.kind == TokenKind::quote_mark;
  const std::uint32_t key = word_key(folded);
  classes.find(key, [&](std::uint8_t found) { word.word_class = found; });
  word.form = word.word_class != 0 ? key : mix(word.suffix3, word.written);
  return word;
}

}  // namespace

std::uint32_t word_key(std::string_view folded) {
  std::uint32_t hash = 0x811C9DC5U;
  for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(digits_alike(c))) * 0x01000193U;
  return mix(hash, static_cast<std::uint32_t>(folded.size()));
}

void SentencePart::read(const Document& document, Range<Token> tokens, const HashedTable& classes) {
  size_ = std::min(kMost, tokens.size());
  for (std::uint32_t i = 0; i < size_; ++i) {
    const Token token = document.token(tokens.first + i);
    const std::string_view folded = document.text.folded.of(token.folded);
    words_[i] = describe(token, folded, classes);
  }
  words_[kNone] = {};
  words_[kNone].form = words_[kNone].suffix2 = words_[kNone].suffix3 = words_[kNone].written = kNoForm;
  words_[kNone].word_class = 256;
}

}  // namespace galley
