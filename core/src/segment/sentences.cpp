#include "segment/sentences.h"

#include <optional>
#include <string>
#include <string_view>

#include "segment/sentence_end.h"
#include "segment/soft_stops.h"

namespace galley {
namespace {

std::optional<StopKind> terminator(std::string_view mark) {
  if (mark == "." || mark == "।") return StopKind::full_stop;
  if (mark == "…" || mark.starts_with("..")) return StopKind::ellipsis;
  if (mark == "。" || mark == "！" || mark == "？") return StopKind::hard;
  for (const std::string_view one : {"!", "?", "؟", "‽", "⁉", "⁈", "‼", "⁇"})
    if (mark == one) return StopKind::exclamation;
  return std::nullopt;
}

bool closes(std::string_view mark) { return mark == ")" || mark == "]" || mark == "}"; }

// “ behind a stop begins the next sentence, with or without a space before it.
bool only_opens(std::string_view mark) { return mark == "“" || mark == "«"; }

bool has_letters_or_digits(TokenKind kind) { return kind <= TokenKind::handle; }

// "on cnn.com Monday": part of the sentence.
bool is_bare_domain(std::string_view url) {
  return url.find('/') == std::string_view::npos && !url.starts_with("www.");
}

class Splitter {
 public:
  Splitter(const Document& document, Range<Token> paragraph, const SegmentLexicon& words)
      : document_(document), end_(paragraph.last), words_(words), ends_(document, paragraph.last, words) {}

  // One past the last token of the sentence that begins at `first`.
  Index<Token> end_of(Index<Token> first) const {
    if (const Index<Token> stamp = stamp_end(document_, first, end_); first < stamp) return stamp;
    Stop stop{.first = first, .at = first, .next = first};
    for (bool has_words = false; stop.next < end_;) {
      const Index<Token> t = stop.next;
      if (has_words && stamp_begins(t)) return t;
      if (has_words && find_stop(t, stop)) {
        pass_closers(stop);
        if (stop.next == end_ || ends_(stop)) return stop.next;
        continue;
      }
      if (has_words && opens_quote(t)) stop.quote_opens = true;
      has_words = has_words || has_letters_or_digits(document_.token(t).kind);
      ++stop.next;
    }
    return end_;
  }

 private:
  // Sets the stop's kind and place if one stands at `t`.
  bool find_stop(Index<Token> t, Stop& stop) const {
    const auto found = [&](StopKind kind, Index<Token> next) {
      stop.kind = kind, stop.at = next - 1, stop.next = next;
      stop.quoted = stop.bracketed = false;
      return true;
    };
    if (const Index<Token> past = emoticon_end(document_, t, end_); t < past) return found(StopKind::soft, past);
    switch (document_.token(t).kind) {
      case TokenKind::abbreviation:
      case TokenKind::initial:
        return found(StopKind::abbreviation, t + 1);
      case TokenKind::url:
        return is_bare_domain(document_.word(t)) ? false : found(StopKind::soft, t + 1);
      case TokenKind::punctuation:
        if (document_.word(t) == "," && is_valediction(stop.first, t)) return found(StopKind::hard, t + 1);
        if (const auto kind = terminator(document_.word(t))) return found(*kind, t + 1);
        return false;
      default:
        return false;
    }
  }

  // Takes in what belongs to the terminator behind it: more terminators, closing brackets and quotation marks, an
  // emoticon, a note.
  void pass_closers(Stop& stop) const {
    while (stop.next < end_) {
      const Index<Token> past = emoticon_end(document_, stop.next, end_);
      const Index<Token> extra = stop.next < past ? past : note_end(document_, stop.next, end_);
      if (stop.next < extra)
        stop.next = extra;
      else if (!glued(stop.next) || !pass_mark(stop))
        return;
    }
  }

  bool pass_mark(Stop& stop) const {
    const std::string_view mark = document_.word(stop.next);
    if (const auto more = terminator(mark)) {
      stop.at = stop.next;
      if (stop.kind != StopKind::exclamation) stop.kind = *more;
    } else if (closes(mark)) {
      stop.bracketed = true;
    } else if (document_.token(stop.next).kind == TokenKind::quote_mark && !only_opens(mark)) {
      stop.quoted = true;
    } else {
      return false;
    }
    ++stop.next;
    return true;
  }

  // "Thanks," "Best regards," before the sender's name, and nothing else in the sentence. Not "Thanks, Bob!".
  bool is_valediction(Index<Token> first, Index<Token> comma) const {
    if (comma.value - first.value > 2 || end_ <= comma + 1 || !document_.token(comma + 1).space_before) return false;
    const LetterCase name = document_.token(comma + 1).letter_case;
    if (name != LetterCase::title || words_.opens_sentence(document_.folded(comma + 1))) return false;
    if (comma + 2 < end_ && terminator(document_.word(comma + 2))) return false;
    std::string folded(document_.folded(first));
    if (first + 1 < comma) folded.append(" ").append(document_.folded(first + 1));
    return words_.is_valediction(folded);
  }

  // After the sender's name, but not in "wrote on 08/10/2000 08:28 AM".
  bool stamp_begins(Index<Token> t) const {
    return document_.token(t - 1).letter_case != LetterCase::lower && t < stamp_end(document_, t, end_);
  }

  bool opens_quote(Index<Token> t) const {
    return document_.token(t).kind == TokenKind::quote_mark && !glued(t) && t + 1 < end_ && glued(t + 1);
  }

  bool glued(Index<Token> t) const { return !document_.token(t).space_before; }

  const Document& document_;
  const Index<Token> end_;
  const SegmentLexicon& words_;
  const SentenceEnd ends_;
};

}  // namespace

void append_sentences(const Document& document, Range<Token> paragraph, const SegmentLexicon& lexicon,
                      PartLayer<Sentence, PackedSentence>& sentences) {
  const Splitter splitter(document, paragraph, lexicon);
  for (Index<Token> first = paragraph.first; first < paragraph.last;) {
    const Index<Token> last = splitter.end_of(first);
    const Range<Token> tokens{first, last};
    sentences.push_back({document.span(tokens), tokens});
    first = last;
  }
}

}  // namespace galley
