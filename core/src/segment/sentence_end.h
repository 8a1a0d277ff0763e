// The decision a sentence splitter takes: does the sentence end at this stop?
#pragma once

#include <cstdint>

#include "segment/document.h"
#include "segment/segment_lexicon.h"

namespace galley {

/// What the sentence may end with.
enum class StopKind : std::uint8_t {
  abbreviation,  ///< the full stop of "U.S." or "J."
  full_stop,
  ellipsis,     ///< "...", "…", ".."
  exclamation,  ///< "!", "?", "?!", "!.."
  soft,         ///< no stop at all, but ":)" or a web address
  hard,         ///< "。", which no space follows; "Regards,"
};

/// A place where a sentence may end, with what stands around it.
//
//   text      He asked: "Really?" Putin shook his head.
//   first     ^^
//   stop                       ^            the token, "?"
//   next                         ^^^^^      behind the closing marks
struct Stop {
  StopKind kind = StopKind::full_stop;
  Index<Token> first;        ///< where the sentence begins
  Index<Token> at;           ///< the terminator; the last of several
  Index<Token> next;         ///< the first token after the terminator and its closing marks; exists
  bool quoted = false;       ///< a quotation mark closes behind the terminator
  bool bracketed = false;    ///< a bracket closes behind it
  bool quote_opens = false;  ///< a quotation mark opened inside the sentence, words before it
};

/// Decides stops of the paragraph that ends before `end`. A view; cheap to copy. Every decision reads at most a dozen
/// tokens.
class SentenceEnd {
 public:
  SentenceEnd(const Document& document, Index<Token> end, const SegmentLexicon& words)
      : document_(document), end_(end), words_(words) {}

  /// Whether the sentence ends before `stop.next`.
  bool operator()(const Stop& stop) const;

 private:
  bool at_abbreviation(const Stop& stop, Index<Token> word) const;
  bool at_full_stop(const Stop& stop, Index<Token> word) const;
  bool at_exclamation(const Stop& stop, Index<Token> word) const;
  bool is_glued_end(const Stop& stop, Index<Token> word) const;

  Index<Token> first_word(Index<Token> next) const;
  bool has_capital(Index<Token> t) const;
  bool has_small(Index<Token> t) const;
  bool is_opener(Index<Token> t) const;
  bool is_list_number(const Stop& stop) const;
  bool looks_abbreviated(Index<Token> t) const;
  bool has_no_vowel(Index<Token> t) const;
  bool is_short_form(Index<Token> t) const;
  bool is_attribution(Index<Token> name) const;

  const Document& document_;
  Index<Token> end_;
  const SegmentLexicon& words_;
};

}  // namespace galley
