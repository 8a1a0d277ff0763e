// What the models of quotes see of a word: hashes and small numbers, made for a sentence at a time.
#pragma once

#include <cstdint>

#include "galley/span.h"
#include "quotes/evidence.h"

namespace galley {

struct WordSigns {
  std::uint32_t word = 0;     ///< hash of the folded word; names by their type, numbers by their kind
  std::uint32_t suffix = 0;   ///< hash of its last three bytes
  std::uint32_t cluster = 0;  ///< of the names model's word clusters, 0 for none
  std::uint32_t tag = 0;      ///< part of speech
  std::uint32_t look = 0;     ///< part of speech, word class, letter case and name type
  std::uint32_t verb = 0;     ///< what the list of reporting verbs says of it: frames, stance and form; 0 if nothing
  std::uint32_t name = 0;     ///< of the mention it stands in: type and whether it begins there; 0 outside
};

/// Signs beyond the ends of a sentence.
WordSigns no_word();

WordSigns describe(const Evidence& evidence, Index<Token> t);

}  // namespace galley
