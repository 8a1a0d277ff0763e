#include "quote_evaluation.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "quote_examples.h"
#include "quotes/cues.h"
#include "quotes/joining.h"
#include "quotes/model_reading.h"
#include "quotes/quotes.h"

namespace galley::train {
namespace {

using Spans = std::set<Span>;
using SpansByKind = std::array<std::array<Spans, kAllKinds>, kRoles>;

constexpr std::size_t kSourceRole = 0, kCueRole = 1, kContentRole = 2;

Span trimmed(Span span, std::string_view text) {
  static constexpr std::string_view kTrimmed[] = {" ", "\t", "\r", "\n", "\"", "'", "“", "”", "‘", "’",
                                                  "«", "»",  "„",  "‟",  "`",  ",", ".", ";", ":"};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view mark : kTrimmed) {
      const std::string_view words = span.of(text);
      if (words.starts_with(mark))
        span.start += static_cast<std::uint32_t>(mark.size()), more = true;
      else if (words.ends_with(mark))
        span.end -= static_cast<std::uint32_t>(mark.size()), more = true;
    }
  }
  return span;
}

QuoteKind kind_of(const ReadText& text, const GoldQuote& quote) {
  std::size_t words = 0, marked = 0;
  for (const Span content : quote.contents)
    for (const Index<Token> t : text.tokens_of(content)) {
      if (!text.reading.is_wordlike(t)) continue;
      ++words;
      if (text.reading.marked_at(t)) ++marked;
    }
  if (marked == 0) return QuoteKind::indirect;
  return marked == words ? QuoteKind::direct : QuoteKind::mixed;
}

void add(SpansByKind& spans, std::size_t role, QuoteKind kind, Span span, std::string_view text) {
  span = trimmed(span, text);
  spans[role][0].insert(span);
  spans[role][1 + static_cast<std::size_t>(kind)].insert(span);
}

SpansByKind annotated(const ReadText& text) {
  SpansByKind spans;
  for (const GoldQuote& quote : text.gold.quotes) {
    const QuoteKind kind = kind_of(text, quote);
    for (const Span s : quote.sources) add(spans, kSourceRole, kind, s, text.gold.text);
    for (const Span s : quote.cues) add(spans, kCueRole, kind, s, text.gold.text);
    for (const Span s : quote.contents) add(spans, kContentRole, kind, s, text.gold.text);
  }
  return spans;
}

bool is_discarded(const ReadText& text, const Quote& quote) {
  return std::any_of(text.gold.discarded.begin(), text.gold.discarded.end(), [&](Span discarded) {
    return std::any_of(quote.contents.begin(), quote.contents.end(),
                       [&](Span content) { return content.overlaps(discarded); });
  });
}

Layer<Quote> find(const ReadText& text, const QuoteModels& models, Finder finder) {
  if (finder == Finder::rules) return complete(text.reading, sift(text.reading));
  const Drafts sieved = finder == Finder::both ? sift(text.reading) : Drafts(text.reading, find_cues(text.reading));
  return complete(text.reading, join(text.reading, sieved, read_attributions(text.evidence, models)));
}

void count(const SpansByKind& gold, const SpansByKind& found, QuoteEvaluation& evaluation) {
  for (std::size_t role = 0; role < kRoles; ++role)
    for (std::size_t kind = 0; kind < kAllKinds; ++kind) {
      Counts& counts = evaluation.exact[role][kind];
      counts.found += static_cast<std::uint32_t>(found[role][kind].size());
      counts.labelled += static_cast<std::uint32_t>(gold[role][kind].size());
      // A span is right whatever kind the other side has it in; that of a kind is measured against all.
      for (const Span span : found[role][kind]) counts.right += static_cast<std::uint32_t>(gold[role][0].count(span));
    }
}

}  // namespace

QuoteEvaluation evaluate_quotes(const std::vector<std::unique_ptr<ReadText>>& texts, const QuoteModels& models,
                                Finder finder) {
  QuoteEvaluation evaluation{};
  for (const auto& text : texts) {
    SpansByKind found;
    for (const Quote& quote : find(*text, models, finder)) {
      if (quote.kind == QuoteKind::scare || is_discarded(*text, quote)) continue;
      if (quote.source) add(found, kSourceRole, quote.kind, *quote.source, text->gold.text);
      if (quote.cue) add(found, kCueRole, quote.kind, quote.cue->span, text->gold.text);
      for (const Span content : quote.contents) add(found, kContentRole, quote.kind, content, text->gold.text);
      Counts& tenth = evaluation.confidence[std::min<std::size_t>(quote.confidence.thousandths / 100, 9)];
      ++tenth.found;
      if (is_right(*text, quote.contents, quote.source)) ++tenth.right;
    }
    count(annotated(*text), found, evaluation);
  }
  return evaluation;
}

}  // namespace galley::train
