#include "segment/sentences.h"

#include <gtest/gtest.h>

#include <string>

#include "cases/case_file.h"
#include "unit/segment/segmented.h"

namespace galley {
namespace {

TEST(Sentences, Cases) {
  for (const testing::Case& c : testing::load_cases("segment/sentences.txt")) {
    const testing::Segmented segmented(c.input);
    std::string lines;
    for (const Sentence& sentence : segmented.segments().sentences)
      lines.append(lines.empty() ? "" : "\n").append(sentence.span.of(c.input));
    EXPECT_EQ(lines, c.expected) << c.title;
  }
}

}  // namespace
}  // namespace galley
