// Texts with the names in them, as they are trained on and measured with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "galley/span.h"

namespace galley::train {

/// One name; in types the tagger does not know too.
struct LabelledName {
  Span span;
  std::string type;
};

struct LabelledText {
  std::string source;               ///< the set it is from
  std::string text;                 ///< valid UTF-8
  std::uint32_t annotated = 0;      ///< bit k: every name of kind k in the text is labelled
  std::vector<LabelledName> names;  ///< in text order
  float weight = 1;                 ///< of its tokens in training
  std::uint32_t origin = 0;         ///< the text it was made from, by number; variants of one text are kept on one side

  bool annotates(std::size_t kind) const { return (annotated >> kind & 1) != 0; }
};

/// Appends the texts of a JSON Lines file: {"source", "types", "text", "entities": [{"start", "end", "type"}]}, offsets
/// in code points. Throws std::runtime_error with the file and line where it is none.
void read_documents(const std::string& file, std::vector<LabelledText>& texts);

/// The byte at which each code point of valid UTF-8 begins, and the end.
std::vector<std::uint32_t> code_point_starts(const std::string& text);

/// Bits of the kinds among these types.
std::uint32_t kinds_of(const std::vector<std::string>& types);

}  // namespace galley::train
