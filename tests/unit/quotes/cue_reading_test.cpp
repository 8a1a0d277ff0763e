#include "quotes/cue_reading.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "cases/case_file.h"
#include "unit/segment/segmented.h"

namespace galley {
namespace {

std::string_view name_of(Stance stance) {
  switch (stance) {
    case Stance::neutral:
      return "neutral";
    case Stance::assertive:
      return "assertive";
    case Stance::distancing:
      return "distancing";
    case Stance::denying:
      return "denying";
    case Stance::asking:
      return "asking";
  }
  return "?";
}

std::string_view name_of(Modality modality) {
  switch (modality) {
    case Modality::actual:
      return "actual";
    case Modality::negated:
      return "negated";
    case Modality::hypothetical:
      return "hypothetical";
  }
  return "?";
}

// The reading of what stands between the square brackets of a line.
std::string shown(std::string line) {
  static const QuoteLexicon lexicon;
  const std::size_t start = line.find('[');
  line.erase(start, 1);
  const std::size_t end = line.find(']');
  line.erase(end, 1);
  const testing::Segmented segmented(line);
  const EntityLayer entities;
  const Layer<Marked> marks;
  const Reading reading(segmented.document(), entities, lexicon, marks);
  Range<Token> cue{};
  for (const Index<Token> t : reading.all()) {
    const Span span = reading.token(t).span;
    if (span.start < start || span.end > end) continue;
    if (cue.first == cue.last) cue.first = t;
    cue.last = t + 1;
  }
  const CueReading read = read_cue(reading, cue);
  return read.lemma + ' ' + std::string(name_of(read.stance)) + ' ' + std::string(name_of(read.modality));
}

TEST(CueReading, IsAsTheCasesHaveIt) {
  for (const auto& c : testing::load_cases("quotes/cues.txt")) {
    SCOPED_TRACE(c.title);
    std::istringstream input(c.input), expected(c.expected);
    std::string line, wanted;
    while (std::getline(input, line)) {
      ASSERT_TRUE(std::getline(expected, wanted)) << line;
      EXPECT_EQ(shown(line), wanted) << line;
    }
    EXPECT_FALSE(std::getline(expected, wanted)) << wanted;
  }
}

}  // namespace
}  // namespace galley
