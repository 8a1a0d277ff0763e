#include "lexicon/sorted_table.h"

#include <gtest/gtest.h>

#include <string>

#include "lexicon/tables.h"

namespace galley {
namespace {

TEST(SortedTable, FindsEveryRowAndNothingElse) {
  constexpr std::string_view kTable = "# words\n#word\tvalue\nab\t1\nabc\tx\ty\nb\nz\t26";
  EXPECT_EQ(find_row(kTable, "ab"), "1");
  EXPECT_EQ(find_row(kTable, "abc"), "x\ty");
  EXPECT_EQ(find_row(kTable, "b"), "");
  EXPECT_EQ(find_row(kTable, "z"), "26");
  for (const std::string_view other : {"", "a", "abd", "c", "zz", "1", "#word", "# words"})
    EXPECT_EQ(find_row(kTable, other), std::nullopt) << other;
  EXPECT_EQ(find_row("", "a"), std::nullopt);
  EXPECT_EQ(find_row("a\n", "a"), "");
}

TEST(SortedTable, TablesLookedIntoAreSorted) {
  for (const std::string_view table :
       {tables::cities(), tables::common_words(), tables::forename_forms(), tables::forenames(), tables::kinds(),
        tables::number_words(), tables::openers(), tables::seats(), tables::sentence_openers(), tables::surnames()}) {
    std::string before;
    for_each_row<1>(table, [&](const auto& cells) {
      EXPECT_LT(before, cells[0]);
      EXPECT_TRUE(find_row(table, cells[0])) << cells[0];
      before = cells[0];
    });
  }
}

}  // namespace
}  // namespace galley
