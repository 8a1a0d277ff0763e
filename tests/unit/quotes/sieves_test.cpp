// What the sieves find alone: forms that have to be read rightly whatever a model has learnt.
#include "quotes/sieves.h"

#include <gtest/gtest.h>

#include "cases/case_file.h"
#include "entities/names_model.h"
#include "quotes/marks.h"
#include "quotes/quotes.h"
#include "segment/segment.h"
#include "unit/quotes/shown_quotes.h"

namespace galley {
namespace {

class SieveCases : public ::testing::TestWithParam<const char*> {};

TEST_P(SieveCases, AreReadAsExpected) {
  const SegmentLexicon segment_lexicon;
  const EntityLexicon entity_lexicon;
  const QuoteLexicon quote_lexicon;
  const Model names = names_model();
  for (const auto& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    const Text text(c.input);
    const Segments segments = segment(text, segment_lexicon);
    const Document document{text, segments};
    const EntityLayer entities = find_entities(document, entity_lexicon, names);
    const Layer<Marked> marks = find_marks(document).pairs;
    const Reading reading(document, entities, quote_lexicon, marks);
    EXPECT_EQ(testing::shown(complete(reading, sift(reading)), entities.entities, c.input), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, SieveCases,
                         ::testing::Values("quotes/marks.txt", "quotes/direct.txt", "quotes/continued.txt",
                                           "quotes/indirect.txt", "quotes/not_speech.txt", "quotes/speaker.txt",
                                           "quotes/set_off.txt", "quotes/floating.txt"));

}  // namespace
}  // namespace galley
