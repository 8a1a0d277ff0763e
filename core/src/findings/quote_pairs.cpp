#include "findings/quote_pairs.h"

#include <algorithm>
#include <cstdint>

namespace galley {
namespace {

constexpr std::uint32_t kFewestTokens = 4;  // that both quotations have of each other

struct Content {
  Span span;
  Index<Quote> quote;
};

// The contents in marks of outermost quotes, in text order.
std::vector<Content> marked_contents(const Overview& overview) {
  std::vector<Content> contents;
  for (const Index<Quote> i : overview.report().quotes.all()) {
    const Quote& quote = overview.report().quotes[i];
    if (quote.parent || quote.kind != QuoteKind::direct) continue;
    for (const Span span : quote.contents)
      if (overview.document().token(overview.token_at(span.start)).kind == TokenKind::quote_mark)
        contents.push_back({span, i});
  }
  std::sort(contents.begin(), contents.end(), [](const Content& a, const Content& b) { return a.span < b.span; });
  return contents;
}

class Pairs {
 public:
  explicit Pairs(const Overview& overview) : overview_(overview), contents_(marked_contents(overview)) {}

  std::vector<QuotePair> run() {
    for (const DuplicateGroup& group : overview_.report().duplicates)
      for (std::size_t k = 1; k < group.copies.size(); ++k) pair(group.copies.front().span, group.copies[k]);
    return std::move(pairs_);
  }

 private:
  using Place = std::vector<Content>::const_iterator;

  // The first content that ends behind `byte`.
  Place first_behind(std::uint32_t byte) const {
    Place at = std::lower_bound(contents_.begin(), contents_.end(), byte,
                                [](const Content& c, std::uint32_t b) { return c.span.start < b; });
    if (at != contents_.begin() && byte < (at - 1)->span.end) --at;
    return at;
  }

  void pair(Span original, const Copy& copy) {
    for (Place at = first_behind(copy.span.start); at != contents_.end() && at->span.start < copy.span.end; ++at) {
      const Span words{std::max(at->span.start, copy.span.start), std::min(at->span.end, copy.span.end)};
      const Range<Token> counterpart{project(words.start, original, copy), project(words.end, original, copy)};
      if (counterpart.size() < kFewestTokens || counterpart.last < counterpart.first) continue;
      pair_with(*at, overview_.document().span(counterpart), copy);
    }
  }

  void pair_with(const Content& copied, Span counterpart, const Copy& copy) {
    for (Place at = first_behind(counterpart.start); at != contents_.end() && at->span.start < counterpart.end; ++at) {
      const Span shared{std::max(at->span.start, counterpart.start), std::min(at->span.end, counterpart.end)};
      if (overview_.tokens_of(shared).size() < kFewestTokens) continue;
      pairs_.push_back({at->quote, copied.quote, at->span, copied.span, &copy.changes});
    }
  }

  // Where the token that begins at or behind `byte` of the copy stands in the original: between two changes the words
  // correspond one to one.
  Index<Token> project(std::uint32_t byte, Span original, const Copy& copy) const {
    const auto after = std::upper_bound(copy.changes.begin(), copy.changes.end(), byte,
                                        [](std::uint32_t b, const Change& c) { return b < c.copy.end; });
    std::uint32_t from_copy = copy.span.start, from_original = original.start;
    if (after != copy.changes.begin()) from_copy = (after - 1)->copy.end, from_original = (after - 1)->original.end;
    if (after != copy.changes.end() && after->copy.start < byte) byte = after->copy.start;
    const Index<Token> limit = overview_.token_at(original.end);
    const std::uint32_t steps = overview_.token_at(byte).value - overview_.token_at(from_copy).value;
    return std::min(limit, overview_.token_at(from_original) + steps);
  }

  const Overview& overview_;
  const std::vector<Content> contents_;
  std::vector<QuotePair> pairs_;
};

}  // namespace

std::vector<QuotePair> find_quote_pairs(const Overview& overview) { return Pairs(overview).run(); }

}  // namespace galley
