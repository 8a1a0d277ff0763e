#include "segment/sentences.h"

#include <optional>

namespace galley {
namespace {

bool is_terminator(std::string_view mark) {
  return mark == "." || mark == "!" || mark == "?" || mark == "…" || mark == "。" || mark.starts_with("..");
}

bool closes(std::string_view mark) { return mark == ")" || mark == "]" || mark == "}"; }

bool opens(const Token& token, std::string_view mark) {
  return token.kind == TokenKind::quote_mark || mark == "(" || mark == "[" || mark == "{";
}

class Splitter {
 public:
  Splitter(const Document& document, Range<Token> paragraph, const Abbreviations& abbreviations)
      : document_(document), paragraph_(paragraph), abbreviations_(abbreviations) {}

  // One past the last token of the sentence that begins at `first`.
  Index<Token> end_of(Index<Token> first) const {
    for (Index<Token> t = first; t < paragraph_.last; ++t) {
      if (!may_end_at(t)) continue;
      const Index<Token> next = past_closers(t + 1);
      if (next == paragraph_.last) break;
      if (document_.token(next).space_before && begins(next, t)) return next;
    }
    return paragraph_.last;
  }

 private:
  bool may_end_at(Index<Token> t) const {
    const Token& token = document_.token(t);
    if (token.kind == TokenKind::punctuation) return is_terminator(document_.word(t));
    return token.kind == TokenKind::abbreviation && abbreviations_.find(document_.folded(t)) == AbbreviationUse::any;
  }

  Index<Token> past_closers(Index<Token> t) const {
    while (t < paragraph_.last && !document_.token(t).space_before &&
           (document_.token(t).kind == TokenKind::quote_mark || closes(document_.word(t)) ||
            is_terminator(document_.word(t))))
      ++t;
    return t;
  }

  // Does a sentence begin at `next`, whose predecessor's stop is `stop`?
  bool begins(Index<Token> next, Index<Token> stop) const {
    while (next + 1 < paragraph_.last && opens(document_.token(next), document_.word(next))) ++next;
    const Token& token = document_.token(next);
    if (token.letter_case == LetterCase::lower) return false;
    if (document_.token(stop).kind == TokenKind::abbreviation) return token.letter_case != LetterCase::none;
    return token.kind != TokenKind::punctuation;
  }

  const Document& document_;
  const Range<Token> paragraph_;
  const Abbreviations& abbreviations_;
};

}  // namespace

void append_sentences(const Document& document, Range<Token> paragraph, const Abbreviations& abbreviations,
                      Layer<Sentence>& sentences) {
  const Splitter splitter(document, paragraph, abbreviations);
  for (Index<Token> first = paragraph.first; first < paragraph.last;) {
    const Index<Token> last = splitter.end_of(first);
    const Range<Token> tokens{first, last};
    sentences.push_back({document.span(tokens), tokens});
    first = last;
  }
}

}  // namespace galley
