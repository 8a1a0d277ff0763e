#include "segment/tokens.h"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

#include "cases/case_file.h"
#include "unit/segment/segmented.h"

namespace galley {
namespace {

using testing::Segmented;

// As tests/cases/segment/tokens.txt has it.
std::string describe_tokens(const Document& document) {
  std::string out = testing::tokens_of(document);
  std::map<TokenKind, std::string> by_kind;
  for (const Index<Token> t : document.segments.tokens.all()) {
    const TokenKind kind = document.token(t).kind;
    if (kind == TokenKind::word || kind == TokenKind::punctuation) continue;
    std::string& list = by_kind[kind];
    list.append(list.empty() ? "" : " · ").append(document.word(t));
  }
  for (const auto& [kind, list] : by_kind) out.append("\n").append(testing::name_of(kind)).append(": ").append(list);
  return out;
}

TEST(Tokens, Cases) {
  for (const testing::Case& c : testing::load_cases("segment/tokens.txt"))
    EXPECT_EQ(describe_tokens(Segmented(c.input).document()), c.expected) << c.title;
}

std::vector<LetterCase> cases_of(const std::string& text) {
  const Segmented segmented(text);
  std::vector<LetterCase> cases;
  for (const Token& token : segmented.segments().tokens) cases.push_back(token.letter_case);
  return cases;
}

TEST(Tokens, KnowHowTheyAreWritten) {
  using enum LetterCase;
  EXPECT_THAT(cases_of("word Word A NATO U.S. McDonald Indo-Pacific iPhone 42 !"),
              ::testing::ElementsAre(lower, title, title, upper, upper, title, title, mixed, none, none));
  EXPECT_THAT(cases_of("Élan ÉTÉ été ǅ 東京"), ::testing::ElementsAre(title, upper, lower, title, none));
}

TEST(Tokens, KnowTheirFoldedForm) {
  const Segmented segmented("RUTTE’s CAFE\u0301 “x”");
  const Document document = segmented.document();
  std::vector<std::string> folded;
  for (const Index<Token> t : document.segments.tokens.all()) folded.emplace_back(document.folded(t));
  EXPECT_THAT(folded, ::testing::ElementsAre("rutte", "'s", "caf\u00E9", "\"", "x", "\""));
}

TEST(Tokens, SpaceStandsBeforeTheFirstOfAParagraph) {
  const Segmented segmented("a\nb");
  for (const Token& token : segmented.segments().tokens) EXPECT_TRUE(token.space_before);
}

}  // namespace
}  // namespace galley
