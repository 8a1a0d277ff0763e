#include "syntax/tag_words.h"

#include <algorithm>
#include <cstdint>

#include "syntax/sentence_part.h"
#include "syntax/tag_features.h"

namespace galley {
namespace {

class Tagger {
 public:
  Tagger(const Document& document, const TagModel& model) : document_(document), model_(model) {}

  void read(Range<Token> tokens, Tags& tags) {
    part_.read(document_, tokens, model_.classes());
    tags_[SentencePart::kNone] = kNoTag;
    for (std::uint32_t i = 0; i < part_.size(); ++i) {
      make_tag_features(part_, tags_, i, features_);
      tags_[i] = best_tag();
      tags.push_back(static_cast<Tag>(tags_[i]));
    }
  }

 private:
  // That of the greatest sum, the first among equals. What a weight of nothing adds is the same for all.
  std::uint8_t best_tag() const {
    std::array<std::uint32_t, kTags> sums{};
    for (const std::uint32_t feature : features_.all()) {
      const std::uint8_t* weights = model_.weights(feature);
      for (std::size_t tag = 0; tag < kTags; ++tag) sums[tag] += weights[tag];
    }
    return static_cast<std::uint8_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
  }

  const Document document_;
  const TagModel& model_;
  SentencePart part_;
  PartTags tags_{};
  FeatureList features_;
};

}  // namespace

Tags tag_words(const Document& document, const TagModel& model) {
  Tags tags;
  Tagger tagger(document, model);
  for (const Sentence& sentence : document.segments.sentences)
    for (Index<Token> t = sentence.tokens.first; t < sentence.tokens.last;) {
      const std::uint32_t size = std::min(SentencePart::kMost, sentence.tokens.last.value - t.value);
      tagger.read({t, t + size}, tags);
      t = t + size;
    }
  return tags;
}

}  // namespace galley
