#include "quote_examples.h"

#include <algorithm>
#include <vector>

#include "../labels.h"
#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/quote_models.h"
#include "quotes/role_features.h"

namespace galley::train {
namespace {

using Labels = std::vector<std::uint8_t>;

void append(const FeatureRows& rows, const Labels& labels, std::uint32_t number, ExampleSink& sink) {
  Examples& examples = sink.examples;
  Sequence sequence;
  sequence.first = static_cast<std::uint32_t>(examples.tokens.size());
  sequence.text = sequence.origin = number;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const std::uint32_t feature : rows[i]) examples.rows.push_back(feature >> (32 - sink.rows_log2));
    TokenExample token;
    token.plain_end = token.end = static_cast<std::uint32_t>(examples.rows.size());
    token.allowed = 1U << labels[i];
    examples.tokens.push_back(token);
  }
  sequence.last = static_cast<std::uint32_t>(examples.tokens.size());
  examples.sequences.push_back(sequence);
}

// Writes a span of a kind over the labels of `window`, but for `spared`.
void paint(Range<Token> span, std::size_t kind, Range<Token> window, Range<Token> spared, Labels& labels) {
  bool is_first = true;
  for (const Index<Token> t : span) {
    const bool is_in = window.contains(t) && !spared.contains(t);
    if (is_in)
      labels[t.value - window.first.value] = static_cast<std::uint8_t>(is_first ? begins(kind) : goes_on(kind));
    is_first = !is_in;
  }
}

// Where one span was painted into another, what is left of that begins anew.
void mend(Labels& labels) {
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (!may_follow(i == 0 ? labels_of(2) : labels[i - 1], labels[i])) --labels[i];
}

}  // namespace

void add_cues(const ReadText& text, std::uint32_t number, ExampleSink& sink) {
  const Range<Token> all = text.reading.all();
  Labels labels(all.size());
  for (const GoldQuote& quote : text.gold.quotes)
    for (const Span cue : quote.cues) paint(text.tokens_of(cue), 0, all, {}, labels);
  CueFeatures features(text.evidence);
  FeatureRows rows;
  for (const Sentence& sentence : text.document().segments.sentences) {
    const auto at = labels.begin() + sentence.tokens.first.value;
    Labels own(at, at + sentence.tokens.size());
    mend(own);
    features.read(sentence.tokens, rows);
    append(rows, own, number, sink);
  }
}

void add_roles(const ReadText& text, std::uint32_t number, ExampleSink& sink) {
  RoleFeatures features(text.evidence);
  FeatureRows rows;
  for (const GoldQuote& quote : text.gold.quotes) {
    if (quote.cues.empty()) continue;
    const Range<Token> cue = text.tokens_of(quote.cues.front());
    if (cue.empty()) continue;
    const Range<Token> window = window_around(text.reading, cue);
    if (!window.contains(cue)) continue;
    Labels labels(window.size());
    for (const Span content : quote.contents) paint(text.tokens_of(content), kContentKind, window, cue, labels);
    for (const Span source : quote.sources) paint(text.tokens_of(source), kSourceKind, window, cue, labels);
    mend(labels);
    features.read(cue, window, rows);
    append(rows, labels, number, sink);
  }
}

bool is_right(const ReadText& text, const std::vector<Span>& contents, std::optional<Span> source) {
  std::vector<Span> words;
  for (const Span content : contents)
    for (const Index<Token> t : text.tokens_of(content)) words.push_back(text.reading.token(t).span);
  const auto touches = [](Span span) { return [span](Span other) { return span.overlaps(other); }; };
  return std::any_of(text.gold.quotes.begin(), text.gold.quotes.end(), [&](const GoldQuote& quote) {
    const auto common = std::count_if(words.begin(), words.end(), [&](Span word) {
      return std::any_of(quote.contents.begin(), quote.contents.end(), touches(word));
    });
    if (common * 2 < static_cast<std::ptrdiff_t>(words.size())) return false;
    if (!source) return quote.sources.empty();
    return std::any_of(quote.sources.begin(), quote.sources.end(), touches(*source));
  });
}

void add_attribution(const ReadText& text, std::uint32_t number, const ReadAttribution& found, ExampleSink& sink) {
  FeatureRows rows;
  read_attribution_features(text.evidence, found, rows);
  std::vector<Span> contents;
  for (const Range<Token> content : found.contents) contents.push_back(text.document().span(content));
  const auto source = found.source ? std::optional(text.document().span(*found.source)) : std::nullopt;
  append(rows, {static_cast<std::uint8_t>(is_right(text, contents, source) ? 1 : 0)}, number, sink);
}

}  // namespace galley::train
