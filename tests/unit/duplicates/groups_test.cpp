#include "duplicates/groups.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

TEST(Groups, GatherTheCopiesOfOneOriginal) {
  const testing::Parsed parsed("alpha bravo\ncharlie delta\ncharlie delta\nalpha bravo\nalpha brave");
  const auto line = [&](std::uint32_t i) { return parsed.segments.paragraphs[Index<Paragraph>{i}].tokens; };
  const auto groups =
      group_repeats(parsed.document, {{line(0), line(4), true}, {line(1), line(2), true}, {line(0), line(3), false}});
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].copies.size(), 2U) << "ordered by the second copy";
  EXPECT_EQ(groups[0].kind, DuplicateKind::exact);
  EXPECT_TRUE(groups[0].quotation);
  ASSERT_EQ(groups[1].copies.size(), 3U);
  EXPECT_EQ(groups[1].kind, DuplicateKind::near);
  EXPECT_FALSE(groups[1].quotation);
  EXPECT_EQ(groups[1].copies[1].similarity, Proportion{1000});
  EXPECT_EQ(groups[1].copies[2].similarity, Proportion{500});
}

}  // namespace
}  // namespace galley
