#include "duplicates/reuse.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cases/case_file.h"
#include "galley/analyzer.h"
#include "reference/random_text.h"
#include "unit/processor_time.h"

namespace galley {
namespace {

constexpr std::string_view kChangeKinds[] = {"number", "name", "wording", "typography"};

using Texts = std::vector<std::string_view>;

const Analyzer& analyzer() {
  static const Analyzer one;
  return one;
}

// The comparison of valid texts, its invariants checked.
Comparison compare(const Texts& texts) {
  auto result = analyzer().compare(texts);
  EXPECT_TRUE(std::holds_alternative<Comparison>(result));
  if (!std::holds_alternative<Comparison>(result)) return {};
  Comparison comparison = std::get<Comparison>(std::move(result));
  EXPECT_EQ(validate(comparison, texts), std::nullopt);
  return comparison;
}

// The documents of a case stand between lines of "+++".
Texts documents_of(std::string_view input) {
  constexpr std::string_view kBetween = "\n+++\n";
  Texts texts;
  for (;;) {
    const std::size_t end = input.find(kBetween);
    texts.push_back(input.substr(0, end));
    if (end == std::string_view::npos) return texts;
    input.remove_prefix(end + kBetween.size());
  }
}

std::string_view side(Span span, std::string_view text) { return span.empty() ? "∅" : span.of(text); }

void describe(const SharedPassage& passage, const Texts& texts, std::ostream& out) {
  out << (passage.kind == DuplicateKind::exact ? "exact" : "near") << (passage.quotation ? " quotation" : "") << '\n';
  const std::string_view original = texts[passage.copies.front().document.value];
  for (const SharedCopy& copy : passage.copies) {
    const std::string_view text = texts[copy.document.value];
    out << "  " << copy.document.value << ": ";
    if (copy.similarity != Proportion{1000}) out << '(' << copy.similarity.value() << ") ";
    out << copy.span.of(text) << '\n';
    for (const Change& change : copy.changes)
      out << "     " << kChangeKinds[static_cast<std::size_t>(change.kind)] << ' ' << side(change.original, original)
          << " -> " << side(change.copy, text) << '\n';
  }
}

// The share of each document, then a passage a block.
std::string describe(const Comparison& comparison, const Texts& texts) {
  std::ostringstream out;
  out << "shares";
  for (const Proportion share : comparison.shares) out << ' ' << share.value();
  out << '\n';
  for (const SharedPassage& passage : comparison.passages) describe(passage, texts, out);
  std::string described = out.str();
  described.pop_back();
  return described;
}

class ComparisonCases : public ::testing::TestWithParam<const char*> {};

TEST_P(ComparisonCases, AreAsWritten) {
  for (const testing::Case& c : testing::load_cases(GetParam())) {
    SCOPED_TRACE(c.title);
    const Texts texts = documents_of(c.input);
    EXPECT_EQ(describe(compare(texts), texts), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, ComparisonCases,
                         ::testing::Values("comparison/two_documents.txt", "comparison/several_documents.txt",
                                           "comparison/nothing_shared.txt"));

TEST(Compare, SharesNothingWithoutAnother) {
  constexpr std::string_view kText = "The ferry sank in the harbour.\nThe ferry sank in the harbour.";
  EXPECT_EQ(compare({}), Comparison{});
  EXPECT_EQ(compare({kText}), (Comparison{{{0}}, {}}));
  EXPECT_EQ(compare({"", kText, "", " \n "}), (Comparison{{{0}, {0}, {0}, {0}}, {}}));
}

TEST(Compare, CountsInEachDocument) {
  const Comparison comparison = compare({"é\nThe ferry sank.", "\n\n", "🙂🙂\r\nThe ferry sank.\r"});
  ASSERT_EQ(comparison.passages.size(), 1U);
  const SharedPassage expected{DuplicateKind::exact, false, {{{0}, {3, 18}, {1000}, {}}, {{2}, {10, 25}, {1000}, {}}}};
  EXPECT_EQ(comparison.passages[0], expected);
  EXPECT_EQ(comparison.shares, (std::vector<Proportion>{{750}, {0}, {1000}}));
}

TEST(Compare, SaysWhichTextIsAtFault) {
  const auto malformed = std::get<CompareError>(analyzer().compare(Texts{"a", "", "b\xFF", "\xFF"}));
  EXPECT_EQ(malformed.code, ErrorCode::invalid_utf8);
  EXPECT_EQ(malformed.document, DocumentIndex{2});
  EXPECT_EQ(malformed.position, 1U);

  const std::string full(kMaxTextBytes, 'a');
  const auto too_long = std::get<CompareError>(analyzer().compare(Texts{"", "é", full}));
  EXPECT_EQ(too_long.code, ErrorCode::text_too_long);
  EXPECT_EQ(too_long.document, DocumentIndex{2});
  EXPECT_EQ(too_long.position, kMaxTextBytes - 2);
}

TEST(Compare, TakesAnyTexts) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    std::vector<std::string> made;
    for (int i = 0; i < 4; ++i) made.push_back(testing::random_text(random, 40));
    made.push_back(made[1] + "\n" + made[0]);
    made.push_back(made[2].substr(0, 0) + made[2] + testing::random_text(random, 3));
    compare({made.begin(), made.end()});
  }
}

TEST(Compare, IsLinearInAllTexts) {
  const auto make = [](std::size_t lines) {
    std::vector<std::string> texts(4);
    for (std::size_t i = 0; i < lines; ++i)
      for (std::size_t t = 0; t < texts.size(); ++t)
        texts[t] += "Witness " + std::to_string(i) + " saw ship " + std::to_string(i * 31 + (t == 3)) +
                    " pass lighthouse " + std::to_string(i * 17) + " before midnight" + (i % 2 ? ".\n" : ". ");
    return texts;
  };
  const std::vector<std::string> few = make(150), many = make(1200);
  const Texts small(few.begin(), few.end()), large(many.begin(), many.end());
  const auto run = [](const Texts& texts) { return analyzer().compare(texts); };
  EXPECT_TRUE(testing::costs_at_most(
      28, [&] { run(small); }, [&] { run(large); }));
}

TEST(Compare, IsLinearInTheNumberOfTexts) {
  const auto run = [](std::size_t count) { return analyzer().compare(Texts(count, "The ferry sank.")); };
  EXPECT_TRUE(testing::costs_at_most(
      28, [&] { run(1000); }, [&] { run(8000); }));
  EXPECT_EQ(std::get<Comparison>(run(8000)).passages[0].copies.size(), 8000U);
}

}  // namespace
}  // namespace galley
