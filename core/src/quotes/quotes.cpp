#include "quotes/quotes.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "quotes/cue_reading.h"
#include "quotes/joining.h"
#include "quotes/model_reading.h"
#include "quotes/nickname.h"
#include "quotes/proposals.h"
#include "quotes/rules.h"
#include "quotes/sieves.h"
#include "quotes/speakers.h"

namespace galley {
namespace {

QuoteKind kind_of(const Reading& reading, const Draft& draft) {
  if (draft.rule == &rules::kMarkedWords) return QuoteKind::scare;
  if (draft.rule->verbatim) return QuoteKind::direct;
  bool all_marked = true, some_marked = false;
  for (const Range<Token> content : draft.contents) {
    const auto marked = reading.marked_at(content.first);
    const bool whole = marked && reading.marks[*marked].tokens == content;
    all_marked = all_marked && whole;
    for (Index<Token> t = content.first; t < content.last && !some_marked; ++t)
      some_marked = reading.token(t).kind == TokenKind::quote_mark && reading.marked_at(t) &&
                    content.contains(reading.marks[*reading.marked_at(t)].tokens);
  }
  return all_marked ? QuoteKind::direct : some_marked ? QuoteKind::mixed : QuoteKind::indirect;
}

Quote finished(const Reading& reading, const Draft& draft) {
  Quote quote;
  quote.kind = kind_of(reading, draft);
  for (const Range<Token> content : draft.contents) quote.contents.push_back(reading.document.span(content));
  if (draft.cue) {
    CueReading cue = read_cue(reading, *draft.cue);
    quote.cue = Cue{reading.document.span(*draft.cue), std::move(cue.lemma), cue.stance, cue.modality};
  }
  if (draft.source) quote.source = reading.document.span(with_nickname(reading, *draft.source));
  quote.rule = draft.rule->name;
  quote.confidence = draft.confidence.value_or(draft.rule->confidence);
  return quote;
}

// The numbers of the drafts by their first contents; the longer goes first where two begin alike, then the earlier
// found.
std::vector<std::uint32_t> in_text_order(const Drafts& drafts) {
  std::vector<std::uint32_t> order(drafts.all().size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Range<Token> x = drafts.all()[a].contents.front(), y = drafts.all()[b].contents.front();
    if (x.first != y.first) return x.first < y.first;
    return x.last != y.last ? y.last < x.last : a < b;
  });
  return order;
}

// Quotes are sorted with the longer one first where two begin alike, so a parent comes before its children. `around`
// has those that have not ended; a clause is kLongestClause tokens at most, so they are few.
void set_parents(Layer<Quote>& quotes) {
  std::vector<Index<Quote>> around;
  for (const Index<Quote> i : quotes.all()) {
    const Span here = quotes[i].contents.front();
    // Contents are in text order: only the last one that begins before can hold this one.
    const auto holds = [&](Index<Quote> other) {
      const auto& contents = quotes[other].contents;
      const auto after = std::upper_bound(contents.begin(), contents.end(), here.start,
                                          [](std::uint32_t at, Span s) { return at < s.start; });
      return after != contents.begin() && (after - 1)->contains(here) && *(after - 1) != here;
    };
    std::erase_if(around, [&](Index<Quote> other) { return quotes[other].contents.back().end <= here.start; });
    const auto parent = std::find_if(around.rbegin(), around.rend(), holds);
    if (parent != around.rend()) quotes[i].parent = *parent;
    around.push_back(i);
  }
}

}  // namespace

Layer<Quote> complete(const Reading& reading, Drafts drafts) {
  sift_the_rest(reading, drafts);
  Layer<Quote> quotes;
  quotes.reserve(drafts.all().size());
  for (const std::uint32_t draft : in_text_order(drafts)) quotes.push_back(finished(reading, drafts.take(draft)));
  set_parents(quotes);
  name_speakers(reading, quotes);
  return quotes;
}

Layer<Quote> find_quotes(const Document& document, const Layer<Marked>& marks, const Tags& tags,
                         const EntityLayer& entities, const QuoteLexicon& lexicon, const QuoteModels& models) {
  const Reading reading(document, entities, lexicon, marks);
  const Drafts sieved = sift(reading);
  const Proposals proposals(sieved);
  return complete(reading,
                  join(reading, sieved, read_attributions({reading, tags, models.clusters, proposals}, models)));
}

}  // namespace galley
