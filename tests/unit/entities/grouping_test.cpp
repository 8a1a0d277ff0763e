// Grouping on names that are given, so that these cases stay true whatever finds the names.
#include "entities/grouping.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "entities/entities.h"
#include "segment/segment.h"
#include "unit/entities/marked_text.h"

namespace galley {
namespace {

using testing::MarkedText;

// "Mark Rutte = Rutte ~ he & Ukraine", a line for each entity: its aliases, what else refers to it, what is related.
std::string listing(std::string_view input) {
  static const SegmentLexicon segment_lexicon;
  static const EntityLexicon lexicon;
  const MarkedText marked(input);
  const Text text(marked.text);
  const Segments segments = segment(text, segment_lexicon);
  const Document document{text, segments};
  const Words words(document, lexicon);
  const EntityLayer layer = assemble_entities(words, {marked.spans(segments), {}});
  std::string lines;
  for (const Index<Entity> i : layer.entities.all()) {
    const Entity& entity = layer.entities[i];
    if (!lines.empty()) lines += '\n';
    lines += entity.name.of(marked.text);
    for (const Span alias : entity.aliases) lines += " = " + std::string(alias.of(marked.text));
    for (const Mention& mention : layer.mentions)
      if (mention.entity == i && mention.kind != MentionKind::name)
        lines += " ~ " + std::string(mention.span.of(marked.text));
    for (const Index<Entity> other : entity.related)
      lines += " & " + std::string(layer.entities[other].name.of(marked.text));
  }
  return lines;
}

class GroupingCases : public ::testing::TestWithParam<const char*> {};

TEST_P(GroupingCases, AsListed) {
  for (const auto& c : testing::load_cases(std::string("grouping/") + GetParam() + ".txt"))
    EXPECT_EQ(listing(c.input), c.expected) << c.title;
}

INSTANTIATE_TEST_SUITE_P(Files, GroupingCases,
                         ::testing::Values("persons", "organizations", "countries", "fullest_names", "descriptions"),
                         [](const auto& file) { return std::string(file.param); });

}  // namespace
}  // namespace galley
