#include "duplicates/changes/term_classes.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/duplicates/parsed.h"
#include "unit/processor_time.h"

namespace galley {
namespace {

using testing::Parsed;

// In a sentence that is no headline.
std::string name_of_parts(std::size_t parts) {
  std::string text = "The harbour bridge opened before thousands of cheerful visitors Xx";
  for (std::size_t i = 1; i < parts; ++i) text += "-Xx";
  return text + " today.";
}

// So many parts, since looking through a word is quick: it shows only in a long one.
TEST(TermClasses, TakeTimeByTheLengthOfANameNotByItsPartsToo) {
  const Parsed small(name_of_parts(4000)), large(name_of_parts(256000));
  const auto classify = [](const Document& document) {
    return classify_terms(document, document.segments.tokens.all());
  };
  EXPECT_GT(classify(large.document).size(), 511000U);
  EXPECT_TRUE(testing::costs_at_most(
      128, [&] { classify(small.document); }, [&] { classify(large.document); }));
}

}  // namespace
}  // namespace galley
