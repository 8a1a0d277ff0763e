// The words that report: verbs with what may follow them, and set phrases.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "galley/report.h"
#include "quotes/word_classes.h"
#include "segment/document.h"

namespace galley {

/// What a reporting verb may report, and in which form.
enum class Frame : std::uint16_t {
  speech = 1,       ///< direct speech: "Yes," he replied
  clause = 2,       ///< a clause, with or without "that": he says (that) it rains
  that_clause = 4,  ///< a clause after "that" only: he noted that it rained
  question = 8,     ///< a clause after "whether", "if", "how": he asked whether it rained
  addressee = 16,   ///< whoever is addressed may come first: he told reporters that it rained
  infinitive = 32,  ///< "to" and a verb: he vowed to stay
  of_charge = 64,   ///< "of": he accused Paris of cheating
  naming = 128,     ///< what is said of someone, in marks: he called it "a farce"
  noun_too = 256,   ///< no frame: "claims" and "claim" may be nouns
};

/// A lemma and how it is used. Lives as long as the program.
struct ReportingWord {
  std::string_view lemma;  ///< of the verb alone: "point" for "pointed out"; a phrase is its own
  Stance stance = Stance::neutral;
  std::uint16_t frames = 0;

  bool has(Frame frame) const { return (frames & static_cast<std::uint16_t>(frame)) != 0; }
};

enum class VerbForm : std::uint8_t { base, third_person, past, participle, gerund };

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

  /// The longest reporting verb that begins at token `at` and ends before `limit`.
  std::optional<Verb> verb_at(const Document& document, Index<Token> at, Index<Token> limit) const;
  /// The phrase that begins at token `at` and ends before `limit`.
  std::optional<Phrase> phrase_at(const Document& document, Index<Token> at, Index<Token> limit) const;

  const WordClasses& classes() const { return classes_; }

 private:
  template <class Entry>
  struct Following {
    std::string_view rest;  // the words after the first, parted by single spaces
    Entry entry;
  };
  template <class Entry>
  using Dictionary = std::map<std::string, std::vector<Following<Entry>>, std::less<>>;

  template <class Entry>
  static std::optional<Entry> longest(const Dictionary<Entry>& dictionary, const Document& document, Index<Token> at,
                                      Index<Token> limit);
  void add_verb(std::string_view lemma, Stance stance, std::string_view frames, std::string_view irregular);

  Dictionary<Verb> verbs_;
  Dictionary<Phrase> phrases_;
  WordClasses classes_;
};

}  // namespace galley
