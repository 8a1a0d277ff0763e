// What the tagger sees of each word when it looks for cues: the words around it, the grammar it stands in, quotation
// marks near it, and what the sieves made of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "quotes/evidence.h"
#include "quotes/word_signs.h"
#include "tagger/feature_rows.h"

namespace galley {

/// Names the feature templates; whoever changes them, or the sieves, changes it and trains again.
inline constexpr std::uint32_t kCueFeatures = 2;

class CueFeatures {
 public:
  explicit CueFeatures(const Evidence& evidence) : evidence_(evidence), reading_(evidence.reading) {}

  /// Fills `rows` with the features of the tokens, which are a sentence or a piece of one.
  void read(Range<Token> tokens, FeatureRows& rows);

 private:
  // The words that a token's grammar turns on, by their places in the sentence; its size where there is none.
  struct Place {
    std::size_t verb = 0;     // the main verb of its group, or itself
    std::size_t subject = 0;  // the last word of the noun phrase before that group
    std::size_t behind = 0;   // the first word behind it and the noun phrase that follows
    std::uint32_t group = 0;  // hash of the words between the group's beginning and the token
    std::uint32_t next = 0;   // which of "that", "to", a mark, a comma comes first behind it, and whether near
  };
  // What the sieves made of a token.
  struct Proposed {
    std::uint32_t rule = 0;  // of the cue it belongs to, and whether it begins it
    std::uint32_t role = 0;  // bits: begins or is in a source, begins or is in a content
  };
  // The nearest quotation marks on both sides.
  struct Marks {
    std::uint32_t inside = 0;
    std::uint32_t before = 0, behind = 0;
  };

  void place(Range<Token> tokens);
  std::uint32_t ahead(Index<Token> first, Index<Token> limit) const;
  void paint(Range<Token> tokens);
  void find_marks(Range<Token> tokens);
  const WordSigns& sign(std::size_t i, int offset) const;
  void add_words(std::size_t i, FeatureRows& rows) const;
  void add_grammar(std::size_t i, FeatureRows& rows) const;
  void add_surroundings(std::size_t i, FeatureRows& rows) const;

  const Evidence evidence_;
  const Reading& reading_;
  std::vector<WordSigns> signs_;
  std::vector<Place> places_;
  std::vector<Proposed> proposed_;
  std::vector<Marks> marks_;
};

}  // namespace galley
