// A text read as far as the models of quotes read it, owned, without names unless they are given.
//
//   const ReadText read("Ann said it.");  read.at("said")  window_around(read.reading, …)
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "entities/names_model.h"
#include "quotes/drafts.h"
#include "quotes/evidence.h"
#include "quotes/marks.h"
#include "quotes/proposals.h"
#include "quotes/quote_models.h"
#include "quotes/reading.h"
#include "quotes/sieves.h"
#include "syntax/tag_words.h"
#include "unit/segment/segmented.h"

namespace galley::testing {

inline const QuoteLexicon& quote_lexicon() {
  static const QuoteLexicon lexicon;
  return lexicon;
}

struct ReadText {
  explicit ReadText(std::string bytes, EntityLayer names = {}) : text(std::move(bytes)), entities(std::move(names)) {}
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  Segmented text;
  EntityLayer entities;
  Layer<Marked> marks = find_marks(text.document()).pairs;
  Reading reading{text.document(), entities, quote_lexicon(), marks};
  Tags tags = tag_words(text.document(), tag_model());
  Drafts sieved = sift(reading);
  Proposals proposals{sieved};
  Evidence evidence{reading, tags, quote_models().clusters, proposals};

  std::string_view bytes() const { return text.text().bytes; }
  /// The tokens of the n-th place where `words` stand.
  Range<Token> at(std::string_view words, int n = 1) const {
    std::size_t start = bytes().find(words);
    while (--n > 0) start = bytes().find(words, start + 1);
    Range<Token> found{};
    for (const Index<Token> t : reading.all()) {
      const Span span = reading.token(t).span;
      if (span.start < start || span.end > start + words.size()) continue;
      if (found.empty()) found.first = t;
      found.last = t + 1;
    }
    return found;
  }
  std::string_view words(Range<Token> tokens) const { return reading.document.span(tokens).of(bytes()); }
};

}  // namespace galley::testing
