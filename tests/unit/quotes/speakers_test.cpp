// Speakers of sources that are given, among names that are given, so that these cases stay true whatever finds them.
#include "quotes/speakers.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "entities/entities.h"
#include "quotes/marks.h"
#include "segment/segment.h"
#include "unit/entities/marked_text.h"

namespace galley {
namespace {

using testing::MarkedText;

// The quotes of the k-th source and the k-th contents; the last contents before that hold it are its parent's.
Layer<Quote> quotes_of(const MarkedText& marked) {
  Layer<Quote> quotes;
  EXPECT_EQ(marked.sources.size(), marked.contents.size()) << marked.text;
  for (std::size_t i = 0; i < marked.sources.size(); ++i) {
    Quote quote;
    quote.contents = {marked.contents[i]};
    quote.source = marked.sources[i];
    quote.confidence = {1000};
    for (const Index<Quote> before : quotes.all())
      if (quotes[before].contents.front().contains(marked.contents[i])) quote.parent = before;
    quotes.push_back(quote);
  }
  return quotes;
}

// "he = Mark Rutte", a line for each source.
std::string listing(std::string_view input) {
  static const SegmentLexicon segment_lexicon;
  static const EntityLexicon entity_lexicon;
  static const QuoteLexicon quote_lexicon;
  const MarkedText marked(input);
  const Text text(marked.text);
  const Segments segments = segment(text, segment_lexicon);
  const Document document{text, segments};
  const Words words(document, entity_lexicon);
  const EntityLayer layer = assemble_entities(words, find_mentions(words, marked.spans(segments), {}));
  const Layer<Marked> marks = find_marks(document).pairs;
  const Reading reading(document, layer, quote_lexicon, marks);
  Layer<Quote> quotes = quotes_of(marked);
  name_speakers(reading, quotes);
  std::string lines;
  for (const Quote& quote : quotes) {
    if (!lines.empty()) lines += '\n';
    lines += quote.source->of(marked.text);
    if (quote.speaker) lines += " = " + std::string(layer.entities[*quote.speaker].name.of(marked.text));
    EXPECT_EQ(quote.speaker.has_value(), quote.confidence < Proportion{1000});
  }
  return lines;
}

class SpeakerCases : public ::testing::TestWithParam<const char*> {};

TEST_P(SpeakerCases, AsListed) {
  for (const auto& c : testing::load_cases(std::string("speakers/") + GetParam() + ".txt"))
    EXPECT_EQ(listing(c.input), c.expected) << c.title;
}

INSTANTIATE_TEST_SUITE_P(Files, SpeakerCases, ::testing::Values("names", "pronouns", "descriptions"),
                         [](const auto& file) { return std::string(file.param); });

}  // namespace
}  // namespace galley
