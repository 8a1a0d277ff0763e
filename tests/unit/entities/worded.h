// A text with its words, as the search for names reads them, owned.
#pragma once

#include <string>
#include <utility>

#include "entities/words.h"
#include "unit/segment/segmented.h"

namespace galley::testing {

class Worded {
 public:
  explicit Worded(std::string bytes)
      : segmented_(std::move(bytes)), document_(segmented_.document()), words_(document_, lexicon()) {}
  Worded(const Worded&) = delete;
  Worded& operator=(const Worded&) = delete;

  const Document& document() const { return document_; }
  const Words& words() const { return words_; }
  Range<Token> sentence(std::uint32_t i) const { return document_.segments.sentences[Index<Sentence>{i}].tokens; }
  std::uint32_t sentences() const { return static_cast<std::uint32_t>(document_.segments.sentences.size()); }
  /// The first token that is written so; there is one.
  Index<Token> token(std::string_view written) const {
    for (std::uint32_t t = 0; t < document_.segments.tokens.size(); ++t)
      if (document_.word({t}) == written) return {t};
    return {};
  }

 private:
  static const EntityLexicon& lexicon() {
    static const EntityLexicon one;
    return one;
  }

  const Segmented segmented_;
  const Document document_;
  const Words words_;
};

}  // namespace galley::testing
