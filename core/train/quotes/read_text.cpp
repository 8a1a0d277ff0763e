#include "read_text.h"

#include "entities/name_features.h"
#include "entities/names_model.h"
#include "syntax/tag_words.h"

namespace galley::train {

Tools::Tools() : names(names_model()), tags(tag_model()) {}

ReadText::ReadText(const GoldText& text, const Tools& tools)
    : gold(text),
      segmented_(gold.text, tools.lexicons),
      entities_(find_entities(segmented_.document, tools.lexicons.entities, tools.names)),
      tags_(tag_words(segmented_.document, tools.tags)),
      marks_(find_marks(segmented_.document).pairs),
      reading(segmented_.document, entities_, tools.quotes, marks_),
      sieved(sift(reading)),
      proposals(sieved),
      evidence{reading, tags_, tools.names.table(kClusterTable), proposals} {}

Range<Token> ReadText::tokens_of(Span span) const {
  const std::uint32_t count = document().segments.tokens.size();
  std::uint32_t first = 0, behind = count;
  while (first < behind) {
    const std::uint32_t middle = (first + behind) / 2;
    if (reading.token({middle}).span.end <= span.start)
      first = middle + 1;
    else
      behind = middle;
  }
  std::uint32_t last = first;
  while (last < count && reading.token({last}).span.start < span.end) ++last;
  return {{first}, {last}};
}

std::vector<std::unique_ptr<ReadText>> read_texts(const std::vector<GoldText>& texts, const Tools& tools) {
  std::vector<std::unique_ptr<ReadText>> read;
  for (std::size_t i = 0; i < texts.size(); ++i) read.push_back(std::make_unique<ReadText>(texts[i], tools));
  return read;
}

}  // namespace galley::train
