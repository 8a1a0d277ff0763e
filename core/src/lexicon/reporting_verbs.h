// The verbs that report, in all their forms, from core/data/reporting_verbs.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "galley/report.h"

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

/// One written form of a reporting verb.
struct ReportingForm {
  std::string first;      ///< folded: "pointed"
  std::string_view rest;  ///< the words that belong to it, parted by single spaces: "out"; mostly none
  ReportingWord word;
  VerbForm form = VerbForm::base;  ///< `past` for forms that are participles as well
};

/// Every form of every verb, inflected by rule where the table gives no irregular one.
std::vector<ReportingForm> reporting_forms();

/// A stance by its name in the tables; neutral by default.
Stance stance_of(std::string_view name);

}  // namespace galley
