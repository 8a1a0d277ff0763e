#include "quotes/speakers.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "quotes/described_speakers.h"
#include "quotes/earlier_sources.h"
#include "quotes/pronoun_speakers.h"
#include "quotes/speaker.h"

namespace galley {
namespace {

// Of the sources in speakers/polnear-dev-sources that name their speaker 888 of 898 are given the right one.
constexpr Proportion kNamed{985};

class Namer {
 public:
  Namer(const Reading& reading, Layer<Quote>& quotes) : reading_(reading), quotes_(quotes) {}

  void run() {
    for (const Index<Quote> i : quotes_.all())
      if (quotes_[i].source) order_.push_back(i);
    std::sort(order_.begin(), order_.end(), [&](Index<Quote> a, Index<Quote> b) {
      const std::uint32_t x = quotes_[a].source->start, y = quotes_[b].source->start;
      return x != y ? x < y : a < b;
    });
    for (const Index<Quote> i : order_) sources_.push_back({place_of(quotes_[i]), std::nullopt});
    // What stands inside a quote waits until its speaker is known, who may be named behind it.
    for (std::size_t i = 0; i < order_.size(); ++i)
      if (!sources_[i].place.nested) name(i);
    for (std::size_t i = 0; i < order_.size(); ++i)
      if (sources_[i].place.nested) name(i);
  }

 private:
  void name(std::size_t i) {
    Quote& quote = quotes_[order_[i]];
    if (quote.parent) sources_[i].place.around = quotes_[*quote.parent].speaker;
    const auto guess = speaker_of(sources_[i].place, EarlierSources(sources_, i));
    if (!guess) return;
    quote.speaker = sources_[i].speaker = guess->entity;
    const std::uint32_t confidence = std::uint32_t{quote.confidence.thousandths} * guess->confidence.thousandths;
    quote.confidence = {static_cast<std::uint16_t>(confidence / 1000)};
  }

  std::optional<SpeakerGuess> speaker_of(const SourcePlace& place, const EarlierSources& earlier) const {
    if (const auto named = named_speaker(reading_, place.tokens)) return SpeakerGuess{*named, kNamed};
    if (const auto guess = pronoun_speaker(reading_, place, earlier)) return guess;
    return described_speaker(reading_, place, earlier);
  }

  SourcePlace place_of(const Quote& quote) const {
    const Range<Token> tokens{token_at(quote.source->start), token_at(quote.source->end)};
    const Index<Token> begin = std::min(tokens.first, token_at(quote.contents.front().start));
    return {tokens, begin, quote.parent.has_value(), std::nullopt};
  }

  Index<Token> token_at(std::uint32_t byte) const {
    const auto& tokens = reading_.document.segments.tokens;
    const auto at = std::lower_bound(tokens.begin(), tokens.end(), byte,
                                     [](const Token& t, std::uint32_t b) { return t.span.start < b; });
    return {static_cast<std::uint32_t>(at - tokens.begin())};
  }

  const Reading& reading_;
  Layer<Quote>& quotes_;
  std::vector<Index<Quote>> order_;  // by their sources
  std::vector<EarlierSource> sources_;
};

}  // namespace

void name_speakers(const Reading& reading, Layer<Quote>& quotes) { Namer(reading, quotes).run(); }

}  // namespace galley
