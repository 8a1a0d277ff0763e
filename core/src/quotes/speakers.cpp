#include "quotes/speakers.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "quotes/earlier_sources.h"
#include "quotes/pronoun_speakers.h"
#include "quotes/references.h"
#include "quotes/speaker.h"

namespace galley {
namespace {

class Namer {
 public:
  Namer(const Reading& reading, Layer<Quote>& quotes) : reading_(reading), quotes_(quotes) {}

  // What stands inside a quote waits until its speaker is known, who may be named behind it.
  void run() {
    for (const bool nested : {false, true}) {
      std::vector<Index<Quote>> sources;
      for (const Index<Quote> i : quotes_.all())
        if (quotes_[i].source && quotes_[i].parent.has_value() == nested) sources.push_back(i);
      std::sort(sources.begin(), sources.end(), [&](Index<Quote> a, Index<Quote> b) {
        const std::uint32_t x = quotes_[a].source->start, y = quotes_[b].source->start;
        return x != y ? x < y : a < b;
      });
      EarlierSources earlier;
      for (const Index<Quote> i : sources) name(quotes_[i], earlier);
    }
  }

 private:
  void name(Quote& quote, EarlierSources& earlier) const {
    const SourcePlace place = place_of(quote);
    const auto guess = speaker_of(place, earlier);
    if (guess) {
      quote.speaker = guess->entity;
      quote.confidence = {
          static_cast<std::uint16_t>(quote.confidence.thousandths * guess->confidence.thousandths / 1000)};
    }
    earlier.add({place, quote.speaker});
  }

  std::optional<SpeakerGuess> speaker_of(const SourcePlace& place, const EarlierSources& earlier) const {
    if (const auto named = named_speaker(reading_, place.tokens)) return SpeakerGuess{*named, {985}, "named"};
    if (const auto guess = pronoun_speaker(reading_, place, earlier)) return guess;
    if (const Mention* described = reference_to(reading_, place.tokens))
      return SpeakerGuess{described->entity, described->confidence, "described"};
    return std::nullopt;
  }

  SourcePlace place_of(const Quote& quote) const {
    SourcePlace place{{token_at(quote.source->start), token_at(quote.source->end)}, {}, std::nullopt};
    place.quote = std::min(place.tokens.first, token_at(quote.contents.front().start));
    if (quote.parent) place.around = quotes_[*quote.parent].speaker;
    return place;
  }

  Index<Token> token_at(std::uint32_t byte) const {
    const auto& tokens = reading_.document.segments.tokens;
    const auto at = std::lower_bound(tokens.begin(), tokens.end(), byte,
                                     [](const Token& t, std::uint32_t b) { return t.span.start < b; });
    return {static_cast<std::uint32_t>(at - tokens.begin())};
  }

  const Reading& reading_;
  Layer<Quote>& quotes_;
};

}  // namespace

void name_speakers(const Reading& reading, Layer<Quote>& quotes) { Namer(reading, quotes).run(); }

}  // namespace galley
