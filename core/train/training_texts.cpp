#include "training_texts.h"

#include "random.h"
#include "replacement.h"
#include "variants.h"

namespace galley::train {

void augment(std::vector<LabelledText>& texts, const AugmentationOptions& options, const Gazetteers& gazetteers,
             const Lexicons& lexicons) {
  const MentionReplacement replace(gazetteers);
  Random random(1);
  std::vector<LabelledText> made;
  for (const LabelledText& text : texts) {
    if (auto copy = replace(text, random)) made.push_back(std::move(*copy));
    if (random.chance(options.variants)) made.push_back(variant_of(text, gazetteers, lexicons, random));
  }
  for (LabelledText& text : made) {
    text.weight = options.weight;
    texts.push_back(std::move(text));
  }
}

}  // namespace galley::train
