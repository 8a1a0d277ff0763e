// The persons a pronoun can follow from, each described by its features.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "entities/antecedent_features.h"
#include "entities/person_sexes.h"
#include "entities/standing.h"
#include "entities/words.h"

namespace galley {

/// A pronoun that looks for its antecedent.
struct Search {
  std::uint32_t standing = 0;         ///< the pronoun's own
  std::uint32_t limit = 0;            ///< one past the last standing it may follow from
  std::vector<std::uint32_t> barred;  ///< things it cannot mean: the subject of its clause, who says the words
};

struct Candidate {
  std::uint32_t thing = 0;
  AntecedentFeatures features{};
};

/// The standings of a text in order, and what is known of the things.
class Antecedents {
 public:
  /// `sexes` has one for each thing that is named.
  Antecedents(const Words& words, const std::vector<PersonSex>& sexes);

  std::uint32_t size() const { return static_cast<std::uint32_t>(standings_.size()); }
  void add(const Standing& standing) { standings_.push_back(standing); }
  Standing& operator[](std::uint32_t number) { return standings_[number]; }
  const Standing& operator[](std::uint32_t number) const { return standings_[number]; }
  /// Says what the standing means; in text order, names and nouns as well as pronouns.
  void settle(std::uint32_t number, std::uint32_t thing);
  /// A thing without a name: "a senator", or a "he" that follows from nobody.
  std::uint32_t add_unnamed();
  bool is_named(std::uint32_t thing) const { return thing < named_; }

  /// Whoever is in reach, and last the choice of nobody. Looks at a bounded number of standings.
  std::vector<Candidate> candidates(const Search& search) const;

 private:
  struct Profile {
    PersonSex sex;
    std::uint16_t standings = 0;
    std::uint16_t pronouns = 0;
    std::uint32_t first = kUnresolved;  // its first standing
    std::uint32_t longest = 0;          // tokens of its longest name
    bool opening_subject = false;       // of the text's first sentence
  };
  // What the standings in reach say of one thing.
  struct View {
    std::uint32_t thing = 0;
    std::uint32_t nearest = kUnresolved;
    std::uint32_t quoted = kUnresolved;  // the nearest in somebody else's words
    bool ahead = false;                  // stands only behind the pronoun
    bool speaks = false;                 // is said to speak, at any of them
    std::uint8_t here = 0;               // best status in the sentence
    std::uint8_t previous = 0;           // best status in the sentence before
    std::uint8_t standings = 0;
  };

  std::vector<View> views(const Search& search) const;
  template <class Fits>
  std::uint32_t last(std::uint32_t number, Fits fits) const;
  std::uint8_t sex_of(std::uint32_t thing, Sex sex) const;
  std::uint8_t word_class_at(Index<Token> t, Range<Token> sentence) const;
  std::uint8_t adjoining(const Standing& nearest, const Standing& pronoun) const;
  std::uint8_t preposition(const Standing& standing) const;
  std::uint8_t ahead(const View& view, const Search& search) const;
  void describe_pronoun(const Standing& pronoun, AntecedentFeatures& features) const;
  void describe_rivals(const std::vector<View>& views, std::size_t i, Sex sex, AntecedentFeatures& features) const;
  void describe_nearest(const View& view, const Standing& pronoun, AntecedentFeatures& features) const;
  void describe_history(const View& view, const Search& search, AntecedentFeatures& features) const;

  const Words& words_;
  const std::uint32_t named_;
  std::vector<Profile> profiles_;
  std::vector<Standing> standings_;
};

}  // namespace galley
