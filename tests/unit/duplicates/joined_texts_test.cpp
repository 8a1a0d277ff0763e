#include "duplicates/joined_texts.h"

#include <gtest/gtest.h>

#include <vector>

namespace galley {
namespace {

TEST(JoinedTexts, FindTheirWayBack) {
  const std::vector<std::string_view> texts{"", "Hé.", "", "Ho."};
  const JoinedTexts joined(texts);
  EXPECT_EQ(joined.bytes(), "\nHé.\n\nHo.");
  EXPECT_EQ(joined.size(), 4U);
  EXPECT_EQ(joined.document_at(1), DocumentIndex{1});
  EXPECT_EQ(joined.document_at(4), DocumentIndex{1});
  EXPECT_EQ(joined.document_at(7), DocumentIndex{3});
  EXPECT_EQ(joined.within({1}, {1, 5}), (Span{0, 4}));
  EXPECT_EQ(joined.within({3}, {7, 10}), (Span{0, 3}));
}

TEST(JoinedTexts, CanBeNone) {
  const JoinedTexts joined({});
  EXPECT_EQ(joined.bytes(), "");
  EXPECT_EQ(joined.size(), 0U);
}

}  // namespace
}  // namespace galley
