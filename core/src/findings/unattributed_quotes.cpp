// Words in marks that somebody is likely to have said, and nobody is named for: neither a source nor a cue with one.
//
// Left alone: a few words; titles of works, nicknames, "so-called" words (they are no speech: quotes/marked_words);
// headlines and the text's first line, whose speaker the body names; what the text quotes with a speaker at another
// place; what stands inside another quotation, or has an attribution in it; words behind a colon, a dash or a word that
// reports; those with a comma before their closing mark or a dash behind it, since an attribution follows, be it one
// that was not understood; words with an attribution before them in their paragraph, and whole sentences with one in
// the paragraphs before, since a reader takes them for the same speaker's.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "findings/kinds.h"
#include "findings/span_set.h"
#include "lexicon/sorted_table.h"
#include "lexicon/tables.h"

namespace galley {
namespace {

constexpr std::uint32_t kFewestWords = 5;
constexpr std::size_t kParagraphsBefore = 3;

bool is_dash(std::string_view folded) { return folded == "-" || folded == "--"; }
bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation; }

std::uint32_t count_words(const Overview& overview, const std::vector<Span>& contents) {
  std::uint32_t words = 0;
  for (const Span content : contents)
    for (const Index<Token> t : overview.tokens_of(content)) words += is_word(overview.document().token(t));
  return words;
}

// The first paragraph, and one that no stop ends, be it before a closing mark.
bool is_headline(const Overview& overview, Span content) {
  const std::size_t number = overview.paragraph_at(content.start);
  if (number == 0) return true;
  const Document& document = overview.document();
  Index<Token> last = overview.token_at(overview.report().paragraphs[number].end) - 1;
  if (last.value > 0 && document.token(last).kind == TokenKind::quote_mark) last = last - 1;
  const std::string_view end = document.folded(last);
  return end != "." && end != "!" && end != "?" && end != ":";
}

// "…," or "…" —
bool is_attribution_behind(const Overview& overview, Span content) {
  const Document& document = overview.document();
  const Index<Token> end = overview.token_at(content.end);
  if (document.segments.tokens.contains(end) && is_dash(document.folded(end))) return true;
  return end.value > 1 && document.folded(end - 2) == ",";
}

bool is_reporting(const Overview& overview, Index<Token> t) {
  const std::string_view word = overview.document().folded(t);
  if (overview.layers.lexicon.find(word).has(WordRole::speech)) return true;
  return word.ends_with("ing") && find_row(tables::reporting_verbs(), word.substr(0, word.size() - 3)).has_value();
}

// Is it led in: "…:", "—", "said," "saying", "promises to"?
bool is_led_in(const Overview& overview, Span content) {
  const Index<Token> mark = overview.token_at(content.start);
  if (mark.value < 2) return mark.value > 0 && overview.document().folded(mark - 1) == ":";
  const std::string_view before = overview.document().folded(mark - 1);
  if (before == ":" || before == "to" || is_dash(before)) return true;
  return is_reporting(overview, before == "," ? mark - 2 : mark - 1);
}

// Where attributions stand, and which quotes have one inside.
struct Attributions {
  SpanSet places;
  std::vector<bool> inside;

  explicit Attributions(const Report& report) : places(sources_of(report)), inside(report.quotes.size()) {
    for (const Quote& quote : report.quotes)
      if (quote.parent && quote.source) inside[quote.parent->value] = true;
  }

 private:
  static std::vector<Span> sources_of(const Report& report) {
    std::vector<Span> sources;
    for (const Quote& quote : report.quotes)
      if (quote.source) sources.push_back(*quote.source);
    return sources;
  }
};

// Is there an attribution before it in its paragraph or, if it is sentences of its own, in the paragraphs before?
bool goes_on_with_speaker(const Overview& overview, const Attributions& attributions, Span content) {
  const Report& report = overview.report();
  const bool is_sentence = report.sentences[overview.sentence_at(content.start)].start == content.start;
  const std::size_t paragraph = overview.paragraph_at(content.start);
  const std::size_t first = is_sentence ? paragraph - std::min(paragraph, kParagraphsBefore) : paragraph;
  const std::uint32_t from = report.paragraphs[first].start;
  return from < content.start && attributions.places.overlaps({from, content.start});
}

// The passages of which one is attributed.
SpanSet attributed_passages(const Overview& overview) {
  std::vector<Span> contents, passages;
  for (const Quote& quote : overview.report().quotes)
    if (quote.source) contents.insert(contents.end(), quote.contents.begin(), quote.contents.end());
  const SpanSet attributed(std::move(contents));
  for (const DuplicateGroup& group : overview.report().duplicates)
    if (std::any_of(group.copies.begin(), group.copies.end(),
                    [&](const Copy& c) { return attributed.overlaps(c.span); }))
      for (const Copy& copy : group.copies) passages.push_back(copy.span);
  return SpanSet(std::move(passages));
}

// "Cannot be portrayed as" reports nothing, and what is "known as" something is named so.
bool reports_words(const Cue& cue) { return cue.modality == Modality::actual && cue.lemma != "know"; }

bool is_mark(const Overview& overview, Index<Token> t) {
  return overview.document().token(t).kind == TokenKind::quote_mark;
}

// The contents that stand in marks, without a word or two before them: "as “a farce”".
std::vector<Span> marked_contents(const Overview& overview, const Quote& quote) {
  constexpr std::uint32_t kBeforeMark = 2;
  std::vector<Span> marked;
  for (const Span content : quote.contents) {
    Range<Token> tokens = overview.tokens_of(content);
    const Index<Token> limit = std::min(tokens.last, tokens.first + kBeforeMark + 1);
    while (tokens.first < limit && !is_mark(overview, tokens.first)) ++tokens.first;
    if (tokens.first < limit && is_mark(overview, tokens.last - 1)) marked.push_back(overview.document().span(tokens));
  }
  return marked;
}

}  // namespace

void find_unattributed_quotes(const Overview& overview, Findings& findings) {
  const Attributions attributions(overview.report());
  const SpanSet attributed = attributed_passages(overview);
  for (const Index<Quote> i : overview.report().quotes.all()) {
    const Quote& quote = overview.report().quotes[i];
    if (quote.cue && !reports_words(*quote.cue)) continue;
    if (quote.source || quote.parent || quote.kind == QuoteKind::scare || attributions.inside[i.value]) continue;
    std::vector<Span> marked = marked_contents(overview, quote);
    if (count_words(overview, marked) < kFewestWords) continue;
    const Span first = marked.front();
    if (overview.repeats(first) || attributed.overlaps(first) || is_headline(overview, first)) continue;
    if (is_led_in(overview, first) || is_attribution_behind(overview, marked.back())) continue;
    if (goes_on_with_speaker(overview, attributions, first)) continue;
    findings.push_back({FindingKind::unattributed_quote,
                        Severity::medium,
                        std::move(marked),
                        {},
                        {i},
                        quote.cue ? "cue-without-source" : "no-cue"});
  }
}

}  // namespace galley
