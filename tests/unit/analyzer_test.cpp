#include "galley/analyzer.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "entities/name_features.h"
#include "entities/names_model.h"
#include "galley/offsets.h"
#include "reference/random_text.h"
#include "reference/text_reference.h"
#include "unit/tagger/model_bytes.h"

namespace galley {
namespace {

const Analyzer& analyzer() {
  static const Analyzer one;
  return one;
}

// The report of a valid text, its invariants checked.
Report report_of(std::string_view text) {
  auto result = analyzer().analyze(text);
  EXPECT_TRUE(std::holds_alternative<Report>(result)) << text.substr(0, 200);
  if (!std::holds_alternative<Report>(result)) return {};
  Report report = std::get<Report>(std::move(result));
  EXPECT_EQ(validate(report, text), std::nullopt) << text.substr(0, 2000);
  return report;
}

TEST(Analyzer, TellsOfEachStageAsItBegins) {
  std::vector<Stage> told;
  AnalyzeOptions options;
  options.on_stage = [&](Stage stage) { told.push_back(stage); };
  (void)analyzer().analyze("It rains.", options);
  EXPECT_EQ(told, (std::vector<Stage>{Stage::segment, Stage::duplicates, Stage::entities, Stage::quotes, Stage::findings}));
  told.clear();
  (void)analyzer().analyze("\xff", options);
  EXPECT_TRUE(told.empty());
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

TEST(Analyzer, TextWithoutWords) {
  for (const std::string_view text : {"", " ", "\n", "\r\n\r\n\u2028\u00A0"}) {
    const Report report = report_of(text);
    EXPECT_TRUE(report.paragraphs.empty());
    EXPECT_TRUE(report.sentences.empty());
    EXPECT_TRUE(report.entities.empty());
    EXPECT_TRUE(report.quotes.empty());
    EXPECT_TRUE(report.duplicates.empty());
  }
}

TEST(Analyzer, OneCharacter) {
  for (const std::string_view text :
       {"a", ".", "\"", "“", "'", "@", "5", "é", "🙂", "\u0301", "ש", "\u202E", "\x01"}) {
    const Report report = report_of(text);
    ASSERT_EQ(report.paragraphs.size(), 1U) << text;
    EXPECT_EQ(report.paragraphs[0], (Span{0, static_cast<std::uint32_t>(text.size())}));
    EXPECT_EQ(report.sentences, report.paragraphs);
  }
}

TEST(Analyzer, OnlyMarks) {
  for (const std::string_view mark : {"\"", "'", "“", "”", "‘",      "«", "``", "''", ".",  "...", "!",   "?",   "(",
                                      ")",  "-", "—", ",", "\u0301", "@", "#",  "$",  "“”", "\"'", "(\"", ".\" "})
    report_of(repeated(mark, 2000));
}

TEST(Analyzer, ControlCharactersAndMarkup) {
  report_of(std::string(1000, '\0'));
  report_of(std::string("He\0 said \"\0\". \0", 16));
  report_of("<p>He said \"<img src=x onerror='alert(1)'>\".</p>\n<script>\"</script>");
}

TEST(Analyzer, OtherScriptsAndEmoji) {
  report_of("אמר ראש הממשלה: \"שלום\". محمد قال «نعم».");
  report_of("👩‍👩‍👧 said “🇩🇪🇫🇷” 👍🏽!");
  report_of("\u202EПутин said “нет”.\u202C");
}

TEST(Analyzer, InvalidUtf8IsAnErrorWithItsPosition) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    const std::string bytes = testing::random_bytes(random, testing::random_below(random, 30));
    const auto malformed = testing::reference_invalid_utf8(bytes);
    if (!malformed) {
      report_of(bytes);
      continue;
    }
    const auto result = analyzer().analyze(bytes);
    const auto* error = std::get_if<Error>(&result);
    ASSERT_NE(error, nullptr) << ::testing::PrintToString(bytes);
    ASSERT_EQ(error->code, ErrorCode::invalid_utf8);
    ASSERT_EQ(error->position, *malformed);
  }
}

TEST(Analyzer, KeepsEveryInvariantOnAnyText) {
  std::mt19937 random(8);
  for (int i = 0; i < 1500; ++i) {
    report_of(testing::random_text(random, testing::random_below(random, 120)));
    if (HasFailure()) return;
  }
}

TEST(Analyzer, KeepsEveryInvariantWhereTextsRepeat) {
  std::mt19937 random(9);
  for (int i = 0; i < 150; ++i) {
    const std::string paragraph = testing::random_text(random, 40);
    report_of(paragraph + "\n" + testing::random_text(random, 30) + "\n" + paragraph + "\n" + paragraph);
    if (HasFailure()) return;
  }
}

TEST(Analyzer, SaysTheSameOfTheSameText) {
  std::mt19937 random(10);
  const std::string text =
      testing::random_text(random, 300) + "\n“It rains,” Ann Lee said.\n“It rains,” Ann Lee said.\n";
  const Report first = report_of(text);
  EXPECT_FALSE(first.mentions.empty() || first.quotes.empty() || first.duplicates.empty());
  report_of("“It snows,” Bob Ray said.");
  EXPECT_TRUE(report_of(text) == first);
  EXPECT_TRUE(std::get<Report>(Analyzer().analyze(text)) == first) << "another analyzer says otherwise";
}

constexpr std::string_view kNamingText = "Ann Lee met Bo Ray of NATO in Kursk.\n“It rains,” Lee said.\n";

TEST(Analyzer, WithTheBuiltInModelsBytesSaysTheSame) {
  auto bytes = std::make_unique<std::string>(names_model_bytes());
  auto made = Analyzer::with_model(*bytes);
  bytes->assign(bytes->size(), 'x');
  bytes.reset();  // they were copied
  ASSERT_TRUE(std::holds_alternative<Analyzer>(made));
  const Analyzer own = std::get<Analyzer>(std::move(made));
  EXPECT_TRUE(std::get<Report>(own.analyze(kNamingText)) == report_of(kNamingText));
}

TEST(Analyzer, AnUnusableModelIsAnErrorWithItsPlaceAndReason) {
  testing::ModelBytes model({"person"}, 2);
  model.features = kNameFeatures;
  const std::string good = model.bytes();
  EXPECT_TRUE(std::holds_alternative<Analyzer>(Analyzer::with_model(good)));
  const auto expect = [](std::string_view bytes, std::size_t position, std::string_view reason) {
    const auto result = Analyzer::with_model(bytes);
    const auto* error = std::get_if<Error>(&result);
    ASSERT_NE(error, nullptr) << reason;
    EXPECT_EQ(error->code, ErrorCode::unusable_model);
    EXPECT_EQ(error->position, position);
    EXPECT_EQ(error->reason, reason);
  };
  expect("", 0, "not a model file");
  expect("It rains.", 0, "not a model file");
  expect(std::string_view(good).substr(0, 40), 40, "model file is truncated");
  expect(good + "\n", good.size(), "model file has bytes too many");
  model.features = kNameFeatures + 1;
  expect(model.bytes(), 8, "model trained with other features");
}

// Whatever is taken for a name, marks and half sentences too, the stages behind have to cope with.
TEST(Analyzer, KeepsEveryInvariantWithAnyModel) {
  std::mt19937 random(12);
  std::size_t names = 0;
  for (int i = 0; i < 100; ++i) {
    testing::ModelBytes model = testing::random_model(
        random, {"person", "organization", "place", "nationality", "event"}, 1 + testing::random_below(random, 8),
        static_cast<int>(testing::random_below(random, 300)), 20);
    model.features = kNameFeatures;
    const auto made = Analyzer::with_model(model.bytes());
    ASSERT_TRUE(std::holds_alternative<Analyzer>(made));
    const std::string text =
        testing::random_text(random, testing::random_below(random, 150)) + std::string(kNamingText);
    const Report report = std::get<Report>(std::get<Analyzer>(made).analyze(text));
    ASSERT_EQ(validate(report, text), std::nullopt) << text;
    names += report.mentions.size();
  }
  EXPECT_GT(names, 1'000U);
}

TEST(Analyzer, FiveMegabytes) {
  std::mt19937 random(11);
  std::string text;
  while (text.size() < 5'000'000) text += testing::random_text(random, 50) + "\n";
  const Report report = report_of(text);
  EXPECT_GT(report.sentences.size(), 10'000U);
}

TEST(Analyzer, SaysWhatFailed) {
  EXPECT_EQ(describe(ErrorCode::invalid_utf8), "invalid UTF-8");
  EXPECT_EQ(describe(ErrorCode::text_too_long), "more than 256 MiB of text");
  EXPECT_EQ(describe(ErrorCode::unusable_model), "unusable model");
}

}  // namespace
}  // namespace galley
