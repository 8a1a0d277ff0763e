// The report: everything Galley says about a text, as layers of spans beside it.
//
//   text        "Photos matter," Putin replied. "They reflect something."
//   contents    ^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^   one Quote, two contents
//   source                       ^^^^^                                     the words that name the speaker here
//   cue                                ^^^^^^^                             lemma "reply", stance neutral
//   mentions                     ^^^^^                                     of the Entity "Vladimir Putin"
//
// All positions are bytes of the UTF-8 text that was analysed; offsets.h converts them.
// A Report owns its lists. `rule` points at a string that lives as long as the program.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "galley/span.h"

namespace galley {

/// A share between 0 and 1, kept in thousandths so that every platform prints it alike.
struct Proportion {
  std::uint16_t thousandths = 0;  ///< 0 … 1000

  constexpr double value() const { return thousandths / 1000.0; }
  /// Rounds to the nearest thousandth; what lies outside 0 … 1 is brought to the nearer end.
  static constexpr Proportion of(double share) {
    if (!(share > 0)) return {0};
    return share >= 1 ? Proportion{1000} : Proportion{static_cast<std::uint16_t>(share * 1000 + 0.5)};
  }
  friend constexpr bool operator==(Proportion, Proportion) = default;
  friend constexpr auto operator<=>(Proportion, Proportion) = default;
};

enum class EntityType : std::uint8_t {
  person,
  organization,
  place,
  nationality,
  event,
  date,
  time,  ///< of day
  money,
  percent,
  quantity,
};

/// One real-world thing that the text names.
struct Entity {
  EntityType type = EntityType::person;
  Span name;                  ///< where its fullest form stands: "Mark Rutte", not "Rutte"
  std::vector<Span> aliases;  ///< one place for each other name it goes by here: "Rutte"; "DPRK"
  /// What the words of a date, time or amount mean; empty where they do not say it ("Tuesday", "several years").
  /// A date or time in ISO 8601: "2015-06-01", "2015-06", "--06-01" (no year is named), "2015-W23", "T10:30",
  /// "T18:00Z", "P2Y"; or as part 2 has it (EDTF): "199X" a decade, "18XX" a century, "2009-22" summer (21 spring … 24
  /// winter), "2008-33" first quarter (… 36), "2011-41" second half (40 the first), "-0043" 44 B.C. An amount as a
  /// decimal number: "1500000", "-5", "0.5". Of a range both ends, parted by "/": "2015/2016", "5/10".
  std::string value{};
  std::string unit{};  ///< of an amount: ISO 4217 of money ("USD"), "%", "pp" (percentage points), "bp" (basis
                       ///< points), or the unit's symbol or name ("km", "people"); empty without a value, and where
                       ///< the text does not say it ("20 francs")
  /// Other entities it can stand for: a capital and the country whose government it means. Ascending, in both entities.
  std::vector<Index<Entity>> related{};

  friend bool operator==(const Entity&, const Entity&) = default;
};

enum class MentionKind : std::uint8_t {
  name,         ///< the name alone: no title, no possessive 's, no quotation mark, no final stop
  pronoun,      ///< "he"
  description,  ///< "his alliance"
};

/// One place where the text refers to an entity.
struct Mention {
  Span span;
  Index<Entity> entity;
  MentionKind kind = MentionKind::name;
  Proportion confidence;

  friend bool operator==(const Mention&, const Mention&) = default;
};

enum class QuoteKind : std::uint8_t {
  direct,    ///< verbatim: in marks, or set off as a block or as a speaker's line
  mixed,     ///< paraphrase with marked parts
  indirect,  ///< no marks
  scare,     ///< marked words that nobody is said to have uttered
};

/// What the reporting words say about the truth of what they report.
enum class Stance : std::uint8_t { neutral, assertive, distancing, denying, asking };

/// Whether what they report was said.
enum class Modality : std::uint8_t {
  actual,
  negated,       ///< "did not say", "refused to comment"
  hypothetical,  ///< "would say", "if he says", "is expected to announce"
};

/// The words that report: "said", "according to".
struct Cue {
  Span span;
  std::string lemma;  ///< of the word that reports: "say" for "has said", "announce" for "is expected to announce"
  Stance stance = Stance::neutral;
  Modality modality = Modality::actual;

  friend bool operator==(const Cue&, const Cue&) = default;
};

/// One attribution: what was said, by which words it is reported, and who said it.
struct Quote {
  QuoteKind kind = QuoteKind::scare;
  std::vector<Span> contents;  ///< in text order, marks and an opening "that" included; never empty
  std::optional<Cue> cue;
  std::optional<Span> source;            ///< the whole noun phrase that names the speaker here
  std::optional<Index<Entity>> speaker;  ///< who that is; none when nobody is named
  std::optional<Index<Quote>> parent;    ///< the quote this one stands inside
  std::string_view rule;                 ///< which rule decided
  Proportion confidence;

  friend bool operator==(const Quote&, const Quote&) = default;
};

enum class DuplicateKind : std::uint8_t {
  exact,  ///< equal after Unicode, case, quotation-mark and white-space folding
  near,
};

/// What a change touches, the gravest first: a fact-checker wants to see a changed number before anything else.
enum class ChangeKind : std::uint8_t {
  number,      ///< an amount, a date's figure, a number in words
  name,        ///< a word that is a name by its looks
  wording,     ///< any other word, and words that moved
  typography,  ///< case, composition, styles of marks and dashes: equal after folding; and marks added or left out
};

/// A difference between a copy and its original: whole words. One side can be empty, and then stands where words were
/// left out or put in. White space is not compared. Making every change of a copy turns the original passage into the
/// copy, but for white space. Words that moved as a block are left out where they stood and put in where they went.
struct Change {
  Span original;
  Span copy;
  ChangeKind kind = ChangeKind::wording;

  friend bool operator==(const Change&, const Change&) = default;
};

/// A passage of a duplicate group and how like the original it is.
struct Copy {
  Span span;
  Proportion similarity;        ///< the original's is 1
  std::vector<Change> changes;  ///< against the original, in the order of both sides, on which none overlap; those of
                                ///< an exact copy are typography, the original has none

  friend bool operator==(const Copy&, const Copy&) = default;
};

/// A passage and its copies.
struct DuplicateGroup {
  DuplicateKind kind = DuplicateKind::exact;
  bool quotation = false;    ///< the same words quoted twice, as in headline and body: not copied copy
  std::vector<Copy> copies;  ///< text order, at least two; the first is the original

  friend bool operator==(const DuplicateGroup&, const DuplicateGroup&) = default;
};

/// What a finding is about.
enum class FindingKind : std::uint8_t {
  unattributed_quote,   ///< words in quotation marks that nobody is named for
  quote_wording,        ///< the same quotation twice with different words
  quote_speaker,        ///< the same quotation twice, of different speakers
  changed_number,       ///< what differs between near copies: a number,
  changed_date,         ///< a date,
  changed_name,         ///< a name
  name_spelling,        ///< one name spelt two ways
  acronym_unexplained,  ///< never explained
  acronym_late,         ///< explained after its first use
  unbalanced_mark,      ///< a quotation mark that opens or closes nothing
  mixed_marks,          ///< quotation marks of several styles
  loaded_cue,           ///< a cue that takes a side, and whom it is used for, beside "said" for others
  repeated_paragraph,   ///< a paragraph that stands there again
  ambiguous_source,     ///< a pronoun as the only source, and two people it could be
  weekday_date,         ///< a weekday that its date contradicts
};
inline constexpr std::uint32_t kFindingKinds = 15;

/// A set of them.
class FindingKinds {
 public:
  constexpr FindingKinds() = default;
  constexpr FindingKinds(std::initializer_list<FindingKind> kinds) {
    for (const FindingKind kind : kinds) add(kind);
  }
  constexpr void add(FindingKind kind) { bits_ |= bit(kind); }
  constexpr bool has(FindingKind kind) const { return (bits_ & bit(kind)) != 0; }

  friend constexpr bool operator==(FindingKinds, FindingKinds) = default;

 private:
  static constexpr std::uint32_t bit(FindingKind kind) { return std::uint32_t{1} << static_cast<std::uint32_t>(kind); }

  std::uint32_t bits_ = 0;
};

enum class Severity : std::uint8_t {
  high,    ///< probably a fault, or grave if it is one
  medium,  ///< worth a look
  low,     ///< a matter of style
};

/// Something for an editor to check, derived from the other layers.
struct Finding {
  FindingKind kind = FindingKind::unattributed_quote;
  Severity severity = Severity::medium;
  std::vector<Span> spans;                ///< where to look, first, and what it is to be compared with; never empty
  std::vector<Index<Entity>> entities{};  ///< those it is about; can be empty
  std::vector<Index<Quote>> quotes{};     ///< those it is about; can be empty
  std::string_view rule{};                ///< what decided, more precise than the kind

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// All layers. Each is in text order: entities by their first mention, quotes by their first content, duplicate groups
/// by their second copy, findings by their first span.
struct Report {
  std::vector<Span> paragraphs;  ///< blocks between line breaks, white space trimmed, none empty
  std::vector<Span> sentences;   ///< each inside one paragraph
  Layer<Entity> entities;
  Layer<Mention> mentions;
  Layer<Quote> quotes;
  std::vector<DuplicateGroup> duplicates;
  std::vector<Finding> findings;

  friend bool operator==(const Report&, const Report&) = default;
};

/// Every invariant of the layers, checked against the text they were made from.
/// Returns the first one broken, in words, or nothing. Linear in the report.
std::optional<std::string> validate(const Report& report, std::string_view text);

}  // namespace galley
