// Training examples of the three models of quotes.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "../examples.h"
#include "quotes/model_reading.h"
#include "read_text.h"

namespace galley::train {

/// Where examples of one model go.
struct ExampleSink {
  Examples examples;
  std::uint32_t rows_log2 = 17;
};

/// A sequence for each sentence: which of its words are cues. `number` is that of the text.
void add_cues(const ReadText& text, std::uint32_t number, ExampleSink& sink);
/// A sequence for each annotated cue: which words around it are its source and its contents.
void add_roles(const ReadText& text, std::uint32_t number, ExampleSink& sink);
/// A sequence of one token: whether what was read is right (is_right).
void add_attribution(const ReadText& text, std::uint32_t number, const ReadAttribution& found, ExampleSink& sink);

/// Do at least half of the words of the contents lie in an attribution whose source is the one found: one that shares a
/// word with it, or none where none was found?
bool is_right(const ReadText& text, const std::vector<Span>& contents, std::optional<Span> source);

}  // namespace galley::train
