// The words that report: verbs with what may follow them, and set phrases.
#pragma once

#include <cstdint>
#include <vector>

#include "galley/report.h"
#include "lexicon/reporting_verbs.h"
#include "lexicon/word_classes.h"
#include "quotes/cue_lexicon.h"
#include "quotes/phrase_dictionary.h"
#include "segment/document.h"

namespace galley {

/// Where a phrase has its source.
enum class PhraseSource : std::uint8_t { after, before };

/// The lists of core/data. Immutable.
class QuoteLexicon {
 public:
  QuoteLexicon();

  struct Verb {
    ReportingWord word;
    VerbForm form = VerbForm::base;  ///< `past` for forms that are also participles
    std::uint32_t size = 1;          ///< tokens: "pointed out" has 2
  };
  struct Phrase {
    ReportingWord word;
    PhraseSource source = PhraseSource::after;
    std::uint32_t size = 1;
  };

  /// The longest reporting verb that begins at token `at` and ends before `limit`; null if none does.
  const Verb* verb_at(const Document& document, Index<Token> at, Index<Token> limit) const;
  /// The phrase that begins at token `at` and ends before `limit`; null if none does.
  const Phrase* phrase_at(const Document& document, Index<Token> at, Index<Token> limit) const;

  const WordClasses& classes() const { return classes_; }
  /// Words that can stand in a cue beside those above.
  const CueLexicon& cue_words() const { return cue_words_; }

 private:
  std::vector<ReportingForm> forms_;  // what verbs_ has views of
  PhraseDictionary<Verb> verbs_;
  PhraseDictionary<Phrase> phrases_;
  CueLexicon cue_words_;
  WordClasses classes_;
};

}  // namespace galley
