#include "syntax/tag_features.h"

namespace galley {

void make_tag_features(const SentencePart& part, const PartTags& tags, std::uint32_t i, FeatureList& features) {
  const PartWord& word = part[i];
  const PartWord& before = part.near(i, -1);
  const PartWord& before2 = part.near(i, -2);
  const PartWord& behind = part.near(i, 1);
  const PartWord& behind2 = part.near(i, 2);
  const std::uint32_t tag1 = i > 0 ? tags[i - 1] : kNoTag, tag2 = i > 1 ? tags[i - 2] : kNoTag;
  features.clear();
  features.add(1, word.form);
  features.add(2, word.suffix3, word.written);
  features.add(3, word.suffix2);
  features.add(4, word.written, i == 0 || before.quote);
  features.add(5, word.word_class);
  features.add(6, tag1, tag2);
  features.add(7, tag1, word.form);
  features.add(8, tag1, word.suffix2);
  features.add(9, tag1, word.word_class, behind.word_class);
  features.add(10, before.form);
  features.add(11, before2.word_class, before.word_class);
  features.add(12, behind.form);
  features.add(13, behind.word_class, behind2.word_class);
  features.add(14, behind.suffix2, word.word_class);
  features.add(15, before.word_class, word.word_class);
  features.add(16, word.word_class, behind.word_class);
  features.add(18, word.written, behind.written);
  features.add(19, tag1, tag2, word.word_class);
  features.add(21, word.suffix3, behind.suffix3);
  features.add(22, tag1, word.suffix3);
  features.add(23, before.word_class, behind.word_class);
}

}  // namespace galley
