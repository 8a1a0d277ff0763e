#include "quotes/model_reading.h"

#include <algorithm>
#include <utility>

#include "quotes/attribution_features.h"
#include "quotes/cue_features.h"
#include "quotes/role_features.h"
#include "tagger/decoder.h"

namespace galley {
namespace {

// Tokens decoded at once: a sentence whole, and an endless one in pieces.
constexpr std::uint32_t kLongestSequence = 1U << 8;

// Cues read in one sequence: more than any sentence of PolNeAR has. It bounds the work where cues are all there is.
constexpr std::size_t kMostCues = 32;

// What a cue's beginning weighs more than the model says, so that doubtful ones are read too; the model of attributions
// chooses among them. It is trained on what this lets through.
constexpr double kEagernessNats = 1.2;

// Readings less likely than that are not shown: on PolNeAR's development part the F1 of cues, sources and contents is
// within a point of its best from 250 to 400, and the lower end misses fewer sources.
constexpr Proportion kLeastLikely{280};

class Reader {
 public:
  Reader(const Evidence& evidence, const Model& cues, const Model& roles)
      : reading_(evidence.reading),
        cues_(cues),
        roles_(roles),
        labels_(cues.labels()),
        eagerness_(static_cast<std::int32_t>(kEagernessNats / cues.step())),
        cue_features_(evidence),
        role_features_(evidence) {}

  Pages<ReadAttribution> run() {
    for (const Sentence& sentence : reading_.document.segments.sentences)
      for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
        const std::uint32_t size = std::min(kLongestSequence, sentence.tokens.last.value - t.value);
        read({t, t + size});
        t = t + size;
      }
    return std::move(found_);
  }

 private:
  void read(Range<Token> tokens) {
    cue_features_.read(tokens, rows_);
    scores_.clear();
    cues_.score(rows_, scores_);
    for (std::size_t begins = 1; begins < scores_.size(); begins += labels_) scores_[begins] += eagerness_;
    std::vector<TaggedSpan> spans = cues_.spans(scores_.data(), cues_.best_labels(scores_.data(), rows_.size()));
    if (spans.size() > kMostCues) spans.resize(kMostCues);
    for (const TaggedSpan& span : spans)
      read_roles({tokens.first + span.first, tokens.first + span.last}, span.confidence);
  }

  void read_roles(Range<Token> cue, Proportion confidence) {
    const Range<Token> window = window_around(reading_, cue);
    role_features_.read(cue, window, rows_);
    scores_.clear();
    roles_.score(rows_, scores_);
    ReadAttribution found{cue, {}, {}, confidence, Proportion{1000}, Proportion{1000}};
    for (const TaggedSpan& span : roles_.spans(scores_.data(), roles_.best_labels(scores_.data(), rows_.size()))) {
      const Range<Token> tokens{window.first + span.first, window.first + span.last};
      if (span.kind == kContentKind) {
        found.contents.push_back(tokens);
        found.content_confidence = std::min(found.content_confidence, span.confidence);
      } else if (!found.source || found.source_confidence < span.confidence) {
        found.source = tokens;
        found.source_confidence = span.confidence;
      }
    }
    if (!found.contents.empty()) found_.push_back(std::move(found));
  }

  const Reading& reading_;
  const Decoder cues_, roles_;
  const std::size_t labels_;
  const std::int32_t eagerness_;  // in steps
  CueFeatures cue_features_;
  RoleFeatures role_features_;
  FeatureRows rows_;
  std::vector<std::int32_t> scores_;
  Pages<ReadAttribution> found_;
};

}  // namespace

Pages<ReadAttribution> read_cues(const Evidence& evidence, const Model& cues, const Model& roles) {
  return Reader(evidence, cues, roles).run();
}

Pages<ReadAttribution> read_attributions(const Evidence& evidence, const QuoteModels& models) {
  const Decoder decoder(models.attributions);
  const std::vector<std::uint8_t> right{1};
  FeatureRows rows;
  std::vector<std::int32_t> scores;
  Pages<ReadAttribution> likely;
  for (ReadAttribution& found : read_cues(evidence, models.cues, models.roles)) {
    read_attribution_features(evidence, found, rows);
    scores.clear();
    decoder.score(rows, scores);
    found.confidence = decoder.spans(scores.data(), right).front().confidence;
    if (found.confidence >= kLeastLikely) likely.push_back(std::move(found));
  }
  return likely;
}

}  // namespace galley
