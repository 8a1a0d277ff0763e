// The words that report: verbs with what may follow them, and set phrases.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "galley/report.h"
#include "lexicon/reporting_verbs.h"
#include "lexicon/word_classes.h"
#include "segment/document.h"
#include "text/word_table.h"

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

 private:
  template <class Entry>
  struct Following {
    std::string_view rest;  // the words after the first, parted by single spaces
    Entry entry;
  };
  template <class Entry>
  using Dictionary = WordTable<std::vector<Following<Entry>>>;

  template <class Entry>
  static const Entry* longest(const Dictionary<Entry>& dictionary, const Document& document, Index<Token> at,
                              Index<Token> limit);

  std::vector<ReportingForm> forms_;  // what verbs_ has views of
  Dictionary<Verb> verbs_;
  Dictionary<Phrase> phrases_;
  WordClasses classes_;
};

}  // namespace galley
