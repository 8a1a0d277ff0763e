#include "duplicates/quotation.h"

#include <algorithm>
#include <optional>

namespace galley {
namespace {

bool is_double(std::string_view folded) { return folded == "\"" || folded.size() == 2; }

bool opens(const Document& document, Index<Token> t, Range<Token> paragraph) {
  if (t + 1 == paragraph.last || document.token(t + 1).space_before) return false;
  if (t == paragraph.first || document.token(t).space_before) return true;
  const TokenKind before = document.token(t - 1).kind;
  return before == TokenKind::quote_mark || before == TokenKind::punctuation;
}

void find_marked_in(const Document& document, Range<Token> paragraph, std::vector<bool>& marked) {
  std::optional<Index<Token>> open;
  const auto mark_up_to = [&](Index<Token> end) {
    for (Index<Token> t = *open + 1; t < end; ++t) marked[t.value] = true;
    open.reset();
  };
  for (const Index<Token> t : paragraph) {
    const Token& token = document.token(t);
    if (token.kind != TokenKind::quote_mark) continue;
    if (!open) {
      if (opens(document, t, paragraph)) open = t;
    } else if (!token.space_before && is_double(document.folded(t)) == is_double(document.folded(*open))) {
      mark_up_to(t);
    }
  }
  if (open && is_double(document.folded(*open))) mark_up_to(paragraph.last);
}

bool is_whole_paragraph(const Document& document, Range<Token> passage) {
  return document.segments.paragraphs[document.paragraph_of(passage.first)].tokens == passage;
}

}  // namespace

std::vector<bool> find_marked_tokens(const Document& document) {
  std::vector<bool> marked(document.segments.tokens.size());
  for (const Paragraph& paragraph : document.segments.paragraphs) find_marked_in(document, paragraph.tokens, marked);
  return marked;
}

bool is_repeated_quotation(const Document& document, const Keys& keys, const std::vector<bool>& marked,
                           const PassagePair& pair) {
  const auto is_all_marked = [&](Range<Token> passage) {
    return std::all_of(passage.begin(), passage.end(),
                       [&](Index<Token> t) { return marked[t.value] || !is_word(document.token(t).kind); });
  };
  if (is_whole_paragraph(document, pair.original) && is_whole_paragraph(document, pair.copy) &&
      is_all_marked(pair.original) && is_all_marked(pair.copy))
    return false;
  const auto all_marked = [&](Index<Key> KeyPair::*side) {
    return std::all_of(pair.aligned.begin(), pair.aligned.end(),
                       [&](KeyPair p) { return marked[keys[p.*side].token.value]; });
  };
  return all_marked(&KeyPair::original) || all_marked(&KeyPair::copy);
}

}  // namespace galley
