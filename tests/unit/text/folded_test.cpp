#include "text/folded.h"

#include <gtest/gtest.h>

namespace galley {
namespace {

TEST(Folded, UnifiesTypographyAndCase) {
  EXPECT_EQ(fold("“Don’t—” CAF\u00C9\u00A0x"), "\"don't-\" caf\u00E9 x");
  EXPECT_EQ(fold("CAFE\u0301"), "caf\u00E9");
  EXPECT_EQ(fold("Straße ﬁn"), "strasse fin");
}

TEST(Folded, MapsBothWays) {
  const std::string text = "a “É…” b";
  const Folded folded(text);
  EXPECT_EQ(folded.bytes(), "a \"é...\" b");
  const Span ellipsis{7, 10};
  EXPECT_EQ(folded.of(folded.from_original(ellipsis)), "...");
  EXPECT_EQ(folded.to_original({6, 7}), ellipsis) << "a part of a character is the whole of it";
  EXPECT_EQ(folded.to_original(folded.from_original({0, 15})), (Span{0, 15}));
}

}  // namespace
}  // namespace galley
