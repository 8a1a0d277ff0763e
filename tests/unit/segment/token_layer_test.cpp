#include "segment/token_layer.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

namespace galley {
namespace {

bool same(const Token& a, const Token& b) {
  return a.span == b.span && a.folded == b.folded && a.kind == b.kind && a.letter_case == b.letter_case &&
         a.space_before == b.space_before;
}

// Most tokens fit into eight bytes; long ones and ones that folding makes much longer or shorter do not.
TEST(TokenLayer, GivesBackWhatWasPut) {
  std::mt19937 random(7);
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  for (const std::uint32_t longest : {1U, 10U, 126U, 300U, 100'000U}) {
    TokenLayer layer;
    std::vector<Token> tokens;
    Token token;
    for (int i = 0; i < 5'000; ++i) {
      token.span = {token.span.end + below(3), 0};
      token.span.end = token.span.start + 1 + below(longest);
      token.folded = {token.folded.end + below(3), 0};
      token.folded.end = token.folded.start + (below(4) == 0 ? below(3 * longest) : token.span.size());
      token.kind = static_cast<TokenKind>(below(static_cast<std::uint32_t>(TokenKind::symbol) + 1));
      token.letter_case = static_cast<LetterCase>(below(static_cast<std::uint32_t>(LetterCase::mixed) + 1));
      token.space_before = below(2) == 0;
      tokens.push_back(token);
      EXPECT_EQ(layer.push_back(token).value, tokens.size() - 1);
    }
    ASSERT_EQ(layer.size(), tokens.size());
    for (const Index<Token> t : layer.all()) ASSERT_TRUE(same(layer[t], tokens[t.value])) << t.value;
  }
}

}  // namespace
}  // namespace galley
