// What the rest of the text says of a word: "Mark Rutte", read as a person, makes a lone "Rutte" likely to be one
// (extended prediction history, Ratinov and Roth 2009).
//
// The tagger reads a text twice: what the first reading took each word with a capital for becomes a feature of the same
// word elsewhere in the second.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/words.h"
#include "tagger/feature_rows.h"
#include "text/word_table.h"

namespace galley {

/// What a reading took a token for.
struct TokenReading {
  std::uint8_t kind = 0;  ///< 0: no name; otherwise one more than the model's kind
  bool part = false;      ///< of a name of several words
};

class NameEvidence {
 public:
  static constexpr std::uint32_t kKinds = 8;

  explicit NameEvidence(const Words& words) : words_(words) {}

  /// Notes how a token was read, if it has a capital.
  void learn(Index<Token> t, TokenReading reading);
  /// Adds to `rows` what the other places of the token's word say; `own` is what was noted for this one. Nothing where
  /// the token has no capital. Does not end the token.
  void add_features(Index<Token> t, TokenReading own, FeatureRows& rows) const;

 private:
  struct Readings {
    std::uint32_t kinds[kKinds] = {};
    std::uint32_t parts[kKinds] = {};
  };

  const Words& words_;
  WordTable<Readings> readings_;
};

}  // namespace galley
