// Grouping on names that are given, so that these cases stay true whatever finds the names.
#include "entities/grouping.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "entities/entities.h"
#include "segment/segment.h"

namespace galley {
namespace {

// A text in which names stand as "[p Mark Rutte]"; p is a person, o an organisation, l a place, n a nationality, e an
// event.
struct MarkedText {
  struct Name {
    Span span;
    EntityType type;
  };
  std::string text;
  std::vector<Name> names;

  explicit MarkedText(std::string_view marked) {
    for (std::size_t at = 0; at < marked.size(); ++at) {
      if (marked[at] == '[') {
        names.push_back({{static_cast<std::uint32_t>(text.size()), 0}, type_of(marked[at + 1])});
        at += 2;
      } else if (marked[at] == ']') {
        names.back().span.end = static_cast<std::uint32_t>(text.size());
      } else {
        text += marked[at];
      }
    }
  }

  static EntityType type_of(char letter) {
    const std::map<char, EntityType> types{{'p', EntityType::person},
                                           {'o', EntityType::organization},
                                           {'l', EntityType::place},
                                           {'n', EntityType::nationality},
                                           {'e', EntityType::event}};
    return types.at(letter);
  }
};

Pages<NameSpan> spans_of(const MarkedText& marked, const Segments& segments) {
  Pages<NameSpan> names;
  std::uint32_t t = 0;
  for (const MarkedText::Name& name : marked.names) {
    while (segments.tokens[{t}].span.start < name.span.start) ++t;
    EXPECT_EQ(segments.tokens[{t}].span.start, name.span.start) << marked.text;
    const std::uint32_t first = t;
    while (segments.tokens.contains({t}) && segments.tokens[{t}].span.end <= name.span.end) ++t;
    names.push_back({{{first}, {t}}, name.type, {900}});
  }
  return names;
}

// "Mark Rutte = Rutte ~ he & Ukraine", a line for each entity: its aliases, what else refers to it, what is related.
std::string listing(std::string_view input) {
  static const SegmentLexicon segment_lexicon;
  static const EntityLexicon lexicon;
  const MarkedText marked(input);
  const Text text(marked.text);
  const Segments segments = segment(text, segment_lexicon);
  const Document document{text, segments};
  const Words words(document, lexicon);
  const EntityLayer layer = assemble_entities(words, {spans_of(marked, segments), {}});
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
