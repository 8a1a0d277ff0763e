// What the tagger sees of each word when it looks for cues: the words around it, the grammar it stands in, quotation
// marks near it, and what the sieves made of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "quotes/proposals.h"
#include "quotes/reading.h"
#include "quotes/word_signs.h"
#include "tagger/feature_rows.h"

namespace galley {

/// Names the feature templates; whoever changes them, or the sieves, changes it and trains again.
inline constexpr std::uint32_t kCueFeatures = 2;

class CueFeatures {
 public:
  /// Views, which must outlive it.
  CueFeatures(const Reading& reading, const Proposals& proposals) : reading_(reading), proposals_(proposals) {}

  /// Fills `rows` with the features of the tokens, which are a sentence or a piece of one.
  void read(Range<Token> tokens, FeatureRows& rows);

 private:
  // A token's place in the grammar of its sentence.
  struct Place {
    std::uint32_t relation = 0;
    std::uint32_t head = 0;      // in the sentence; the token itself for a root and where the head lies outside
    std::uint32_t children = 0;  // bits of the relations of what depends on it
    std::uint32_t subject = 0;   // the dependent that is its subject, and its clause: 1 + place in the sentence
    std::uint32_t clause = 0;
    std::uint32_t modifier = 0;  // its last modifier
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
  void paint(Range<Token> tokens);
  void find_marks(Range<Token> tokens);
  const WordSigns& sign(std::size_t i, int offset) const;
  void add_words(std::size_t i, FeatureRows& rows) const;
  void add_grammar(std::size_t i, FeatureRows& rows) const;
  void add_surroundings(std::size_t i, FeatureRows& rows) const;

  const Reading& reading_;
  const Proposals& proposals_;
  std::vector<WordSigns> signs_;
  std::vector<Place> places_;
  std::vector<Proposed> proposed_;
  std::vector<Marks> marks_;
};

}  // namespace galley
