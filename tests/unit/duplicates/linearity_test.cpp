// Eight times the text may take eight times the time, give or take a noisy machine; a quadratic search takes 64 times.
#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>

#include "duplicates/duplicates.h"
#include "unit/duplicates/parsed.h"
#include "unit/processor_time.h"

namespace galley {
namespace {

using Text = std::function<std::string(std::size_t)>;

std::string repeat(const std::string& words, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += words;
  return text;
}

const std::string kFirst = "The committee approved the annual budget after a long debate on Tuesday evening.";
const std::string kSecond = "Several residents complained that nobody had asked about the parking rules.";

struct Adversary {
  const char* name;
  Text text;
};

// Else GoogleTest prints the object's bytes, pointers among them, and ctest makes them part of the test's name.
void PrintTo(const Adversary& adversary, std::ostream* out) { *out << adversary.name; }

const Adversary kAdversaries[] = {
    {"EqualLines", [](std::size_t n) { return repeat(kFirst + "\n", n); }},
    {"EqualSentences", [](std::size_t n) { return repeat(kFirst + " ", n); }},
    {"TwoAlternatingSentences", [](std::size_t n) { return repeat(kFirst + " " + kSecond + " ", n / 2); }},
    {"OneWord", [](std::size_t n) { return repeat("word ", n * 16); }},
    {"LinesOfOneWord",
     [](std::size_t n) {
       std::string text;
       for (std::size_t i = 0; i < n; ++i) text += repeat("word ", 1 + i % 31) + "\n";
       return text;
     }},
    {"LinesOfOneForm",
     [](std::size_t n) {
       std::string text;
       for (std::size_t i = 0; i < n; ++i)
         text += "Boyd, " + std::to_string(i % 61) + ", of Leeds, was fined " + std::to_string(i * 7919 % 997) +
                 " pounds by the magistrates after a hearing.\n";
       return text;
     }},
    {"TheArticleThenItsLinesRunTogether",
     [](std::size_t n) {
       std::string lines, together;
       for (std::size_t i = 0; i < n / 2; ++i) {
         const std::string line = "Witness " + std::to_string(i) + " saw ship " + std::to_string(i * 31) +
                                  " pass lighthouse " + std::to_string(i * 17) + " before midnight.";
         lines += line + "\n";
         together += line + " ";
       }
       return lines + together;
     }},
    {"TheSentencesOfAParagraphShuffled",
     [](std::size_t n) {
       std::string in_order, shuffled;
       const auto sentence = [](std::size_t i, const char* place) {
         return "Witness " + std::to_string(i) + " counted vessels " + std::to_string(i * 31) + " near lighthouse " +
                std::to_string(i * 17) + " before midnight in " + place + ". ";
       };
       for (std::size_t i = 0; i < 4 * n; ++i) in_order += sentence(i, "Leeds");
       for (std::size_t i = 0; i < 4 * n; ++i) shuffled += sentence(i * 7919 % (4 * n), "York");
       return in_order + "\n" + shuffled;
     }},
    {"OneEndlessOriginalAndManyShortCopies",
     [](std::size_t n) {
       std::string text = "seven ";
       const std::string copy[] = {"wonders", "ancient", "travellers", "described", "before", "anybody", "counted"};
       for (const std::string& word : copy) text += word + " " + repeat("a b c ", n * 2);
       for (std::size_t i = 0; i < n; ++i) {
         text += "\nx" + std::to_string(i);
         for (const std::string& word : copy) text += " " + word;
       }
       return text;
     }},
};

class Linearity : public ::testing::TestWithParam<Adversary> {};

TEST_P(Linearity, HoldsOnAdversarialTexts) {
  const testing::Parsed small(GetParam().text(400)), large(GetParam().text(3200));
  EXPECT_TRUE(testing::costs_at_most(
      28, [&] { find_duplicates(small.document); }, [&] { find_duplicates(large.document); }));
}

INSTANTIATE_TEST_SUITE_P(Texts, Linearity, ::testing::ValuesIn(kAdversaries),
                         [](const auto& adversary) { return adversary.param.name; });

TEST(ManyCopies, OneSentenceAHundredThousandTimes) {
  const testing::Parsed lines(repeat("The ferry sank.\n", 100000));
  const auto groups = find_duplicates(lines.document);
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].copies.size(), 100000U);

  const testing::Parsed sentences(repeat("Seven angry fishermen blocked every harbour gate. ", 100000));
  const auto in_one_paragraph = find_duplicates(sentences.document);
  ASSERT_EQ(in_one_paragraph.size(), 1U);
  EXPECT_EQ(in_one_paragraph[0].copies.size(), 100000U);
}

}  // namespace
}  // namespace galley
