#include "tag_training.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <variant>

#include "random.h"
#include "softmax.h"
#include "syntax/tag_model.h"
#include "syntax/tag_words.h"

namespace galley::train {
namespace {

using TagLearner = Softmax<kTags>;

constexpr Classes kAllTags = 0xFFFFFFFF;
static_assert(kTags == 32);

// Learns from each decision, and goes on from what it would have chosen itself.
void learn_sentence(const TaggedSentence& sentence, const HashedTable& classes, SentencePart& part,
                    TagLearner& learner) {
  PartTags tags;
  FeatureList features;
  part.read(sentence.text->document, sentence.tokens, classes);
  tags[SentencePart::kNone] = kNoTag;
  for (std::uint32_t i = 0; i < part.size(); ++i) {
    make_tag_features(part, tags, i, features);
    const auto scores = learner.scores(features.all());
    learner.learn(features.all(), scores, 1U << sentence.tags[i], kAllTags);
    tags[i] = static_cast<std::uint8_t>(std::max_element(scores.begin(), scores.begin() + kTags) - scores.begin());
  }
}

void append(std::string& bytes, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::string written(const TagLearner& learner, const HashedTableBytes& classes, float step) {
  static_assert(TagLearner::kStride == kTags);
  std::string bytes = "GALP";
  append(bytes, TagModel::kFormat, 2);
  append(bytes, TagModel::kFeatures, 2);
  append(bytes, learner.rows_log2(), 1);
  append(bytes, static_cast<std::uint32_t>(std::countr_zero(classes.checks.size())), 1);
  for (const float weight : learner.weights()) {
    const auto steps = static_cast<std::int32_t>(std::lround(weight / step));
    append(bytes, static_cast<std::uint32_t>(TagModel::kNoWeight + std::clamp(steps, -127, 127)), 1);
  }
  return bytes + classes.checks + classes.values;
}

}  // namespace

std::string train_tags(const TaggedTexts& tagged, const HashedTableBytes& classes, const TagOptions& options) {
  TagLearner learner(options.rows_log2, options.rate, options.sparsity, options.often);
  std::vector<const TaggedSentence*> order;
  for (const TaggedSentence& sentence : tagged.sentences) order.push_back(&sentence);
  Random random(1);
  SentencePart part;
  for (std::uint32_t epoch = 0; epoch < options.epochs; ++epoch) {
    random.shuffle(order);
    for (const TaggedSentence* sentence : order) learn_sentence(*sentence, classes.view(), part, learner);
  }
  return written(learner, classes, options.step);
}

double tag_accuracy(const TaggedTexts& tagged, const std::string& bytes) {
  const auto loaded = TagModel::load(bytes);
  const auto& model = std::get<TagModel>(loaded);
  std::uint32_t right = 0, all = 0;
  const Segmented* text = nullptr;
  Tags tags;
  for (const TaggedSentence& sentence : tagged.sentences) {
    if (sentence.text != text) tags = tag_words(sentence.text->document, model);
    text = sentence.text;
    for (const Index<Token> t : sentence.tokens) {
      ++all;
      const auto found = static_cast<std::uint8_t>(tags[t]);
      if (found == sentence.tags[t.value - sentence.tokens.first.value]) ++right;
    }
  }
  return all == 0 ? 0 : 100.0 * right / all;
}

}  // namespace galley::train
