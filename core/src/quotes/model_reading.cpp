#include "quotes/model_reading.h"

#include <algorithm>
#include <utility>

#include "quotes/cue_features.h"
#include "quotes/role_features.h"
#include "tagger/decoder.h"

namespace galley {
namespace {

// Tokens decoded at once: a sentence whole, and an endless one in pieces.
constexpr std::uint32_t kLongestSequence = 1U << 8;

// The model's kinds.
constexpr std::uint32_t kSource = 0;

class Reader {
 public:
  Reader(const Reading& reading, const Proposals& proposals, const QuoteModels& models, int bias)
      : bias_(bias), reading_(reading),
        cues_(models.cues),
        roles_(models.roles),
        cue_features_(reading, proposals),
        role_features_(reading, proposals) {}

  Pages<CueReading> run() {
    for (const Sentence& sentence : reading_.document.segments.sentences)
      for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
        const std::uint32_t size = std::min(kLongestSequence, sentence.tokens.last.value - t.value);
        read({t, t + size});
        t = t + size;
      }
    return std::move(found_);
  }

 private:
  int bias_;
  std::vector<TaggedSpan> decode(const Decoder& decoder) {
    scores_.clear();
    decoder.score(rows_, scores_);
    return decoder.spans(scores_.data(), decoder.best_labels(scores_.data(), rows_.size()));
  }

  void read(Range<Token> tokens) {
    cue_features_.read(tokens, rows_);
    scores_.clear();
    cues_.score(rows_, scores_);
    for (std::size_t i = 0; i < rows_.size(); ++i) scores_[i * 3 + 1] += bias_;
    for (const TaggedSpan& span : cues_.spans(scores_.data(), cues_.best_labels(scores_.data(), rows_.size())))
      read_roles({tokens.first + span.first, tokens.first + span.last}, span.confidence);
  }

  void read_roles(Range<Token> cue, Proportion confidence) {
    const Range<Token> window = window_around(reading_, cue);
    role_features_.read(cue, window, rows_);
    CueReading reading{cue, confidence, {}, Proportion{1000}, {}, Proportion{1000}};
    for (const TaggedSpan& span : decode(roles_)) {
      const Range<Token> tokens{window.first + span.first, window.first + span.last};
      if (span.kind != kSource) {
        reading.contents.push_back(tokens);
        reading.content_confidence = std::min(reading.content_confidence, span.confidence);
      } else if (!reading.source || reading.source_confidence < span.confidence) {
        reading.source = tokens;
        reading.source_confidence = span.confidence;
      }
    }
    found_.push_back(std::move(reading));
  }

  const Reading& reading_;
  const Decoder cues_, roles_;
  CueFeatures cue_features_;
  RoleFeatures role_features_;
  FeatureRows rows_;
  std::vector<std::int32_t> scores_;
  Pages<CueReading> found_;
};

}  // namespace

Pages<CueReading> read_cues(const Reading& reading, const Proposals& proposals, const QuoteModels& models, int bias) {
  return Reader(reading, proposals, models, bias).run();
}

}  // namespace galley
