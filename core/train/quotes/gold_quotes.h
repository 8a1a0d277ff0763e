// Texts with who said what in them, as they are trained on and measured with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "galley/span.h"

namespace galley::train {

/// One attribution; any of the three can be empty.
struct GoldQuote {
  std::vector<Span> cues, sources, contents;
};

struct GoldText {
  std::string id;
  std::string text;  ///< valid UTF-8
  std::vector<GoldQuote> quotes;
  std::vector<Span> discarded;  ///< where nothing is annotated reliably
};

/// The texts of a JSON Lines file: {"id", "text", "quotes": [{"cue", "sources", "contents"}], "discard"}, each a list
/// of [start, end] in code points. Throws std::runtime_error with the file and line where it is none.
std::vector<GoldText> read_gold_quotes(const std::string& file);

}  // namespace galley::train
