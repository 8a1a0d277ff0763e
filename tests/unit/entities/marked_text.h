// A text in which names stand as "[p Mark Rutte]"; p is a person, o an organisation, l a place, n a nationality, e an
// event. Sources of quotes stand as "{he}", their contents as "<it works>", the k-th with the k-th source that opens.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "entities/names.h"
#include "segment/segments.h"

namespace galley::testing {

struct MarkedText {
  struct Name {
    Span span;
    EntityType type;
  };
  std::string text;
  std::vector<Name> names;
  std::vector<Span> sources;
  std::vector<Span> contents;

  explicit MarkedText(std::string_view marked) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < marked.size(); ++at) {
      const auto here = static_cast<std::uint32_t>(text.size());
      switch (marked[at]) {
        case '[':
          names.push_back({{here, 0}, type_of(marked[at + 1])});
          at += 2;
          break;
        case ']':
          names.back().span.end = here;
          break;
        case '{':
          sources.push_back({here, 0});
          break;
        case '}':
          sources.back().end = here;
          break;
        case '<':
          open.push_back(contents.size());
          contents.push_back({here, 0});
          break;
        case '>':
          contents[open.back()].end = here;
          open.pop_back();
          break;
        default:
          text += marked[at];
      }
    }
  }

  Pages<NameSpan> spans(const Segments& segments) const {
    Pages<NameSpan> found;
    std::uint32_t t = 0;
    for (const Name& name : names) {
      while (segments.tokens[{t}].span.start < name.span.start) ++t;
      EXPECT_EQ(segments.tokens[{t}].span.start, name.span.start) << text;
      const std::uint32_t first = t;
      while (segments.tokens.contains({t}) && segments.tokens[{t}].span.end <= name.span.end) ++t;
      found.push_back({{{first}, {t}}, name.type, {900}});
    }
    return found;
  }

 private:
  static EntityType type_of(char letter) {
    const std::map<char, EntityType> types{{'p', EntityType::person},
                                           {'o', EntityType::organization},
                                           {'l', EntityType::place},
                                           {'n', EntityType::nationality},
                                           {'e', EntityType::event}};
    return types.at(letter);
  }
};

}  // namespace galley::testing
