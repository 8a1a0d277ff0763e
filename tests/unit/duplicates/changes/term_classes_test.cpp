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

TEST(TermClasses, AreOfTheTermsOfALongPassage) {
  std::string text = "a";
  for (int i = 0; i < 9000; ++i) text += i % 7 ? "'' " : "''b";
  const Parsed parsed(text);
  const Range<Token> tokens = parsed.document.segments.tokens.all();
  const std::vector<ClassifiedTerm> classified = classify_terms(parsed.document, tokens);
  const std::vector<Term> terms = find_terms(parsed.document, tokens);
  ASSERT_GT(tokens.size(), 4096U);
  ASSERT_EQ(classified.size(), terms.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    EXPECT_EQ(classified[i].term.hash, terms[i].hash);
    EXPECT_EQ(classified[i].term.token, terms[i].token);
  }
}

}  // namespace
}  // namespace galley
