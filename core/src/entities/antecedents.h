// The persons a pronoun can follow from, weighed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "entities/entity_lexicon.h"
#include "galley/report.h"
#include "segment/segments.h"

namespace galley {

/// Somebody the text does not name ("a senator"): a pronoun that follows from such a subject of its sentence stays
/// unresolved.
inline constexpr std::uint32_t kNobody = 0xFFFFFFFF;

/// One place where a person stands.
struct Standing {
  std::uint32_t thing = kNobody;
  Index<Sentence> sentence;
  Sex sex = Sex::unknown;  ///< of nobody; a thing's is kept apart
  bool subject = false;    ///< the first person of its sentence or quotation, and no preposition before it
  bool after_preposition = false;
  bool possessor = false;  ///< "Rutte's aide … he"
  bool quoted = false;
};

/// A pronoun that looks for its antecedent.
struct Search {
  Index<Sentence> sentence;
  Sex sex = Sex::unknown;
  bool quoted = false;
  std::vector<std::uint32_t> barred;  ///< things it cannot mean: the subject of its clause, who says the words
};

struct Antecedent {
  std::uint32_t thing;
  Proportion confidence;
};

class Antecedents {
 public:
  explicit Antecedents(std::uint32_t things) : known_(things, Sex::unknown), guessed_(things, Sex::unknown) {}

  /// What a title or a forename with its family name tells is known; the rest is a guess.
  void know(std::uint32_t thing, Sex sex) { note(known_[thing], sex); }
  void guess(std::uint32_t thing, Sex sex) { note(guessed_[thing], sex); }

  void add(Standing standing) { standings_.push_back(standing); }
  std::size_t size() const { return standings_.size(); }

  /// The antecedent among the first `count` standings; nothing if nobody fits or two fit alike. Looks at a bounded
  /// number of them.
  std::optional<Antecedent> find(const Search& search, std::size_t count) const;

 private:
  static void note(Sex& kept, Sex sex) {
    if (kept == Sex::unknown) kept = sex;
  }
  std::optional<int> weigh(const Standing& standing, const Search& search) const;

  std::vector<Sex> known_;  // of each thing
  std::vector<Sex> guessed_;
  std::vector<Standing> standings_;
};

}  // namespace galley
