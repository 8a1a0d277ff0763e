#include "quotes/proposals.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "unit/quotes/read_text.h"

namespace galley {
namespace {

Range<Token> range(std::uint32_t first, std::uint32_t last) { return {{first}, {last}}; }

// Of drafts whose cues are added in that order.
Drafts drafts_of(const Reading& reading, const std::vector<std::optional<Range<Token>>>& cues) {
  Drafts drafts(reading, Pages<CueHit>());
  for (const auto& cue : cues) {
    Draft draft;
    draft.contents = {range(0, 1)};
    draft.cue = cue;
    draft.rule = &rules::kModel;
    drafts.add(draft, {}, {});
  }
  return drafts;
}

TEST(Proposals, AreFoundByTheirCue) {
  const testing::ReadText read("a b c d e f g h i j");
  const Drafts drafts = drafts_of(read.reading, {range(6, 8), std::nullopt, range(1, 3), range(3, 4)});
  const Proposals proposals(drafts);
  EXPECT_EQ(proposals.at(range(0, 1)), std::nullopt);
  EXPECT_EQ(proposals.at(range(0, 2)), 2U);
  EXPECT_EQ(proposals.at(range(2, 3)), 2U);  // which begins before it
  EXPECT_EQ(proposals.at(range(3, 5)), 3U);
  EXPECT_EQ(proposals.at(range(4, 6)), std::nullopt);
  EXPECT_EQ(proposals.at(range(7, 9)), 0U);
  EXPECT_EQ(proposals.at(range(8, 9)), std::nullopt);
  EXPECT_EQ(proposals[0].cue, range(6, 8));
}

TEST(Proposals, AreGivenInTextOrder) {
  const testing::ReadText read("a b c d e f g h i j");
  const Drafts drafts = drafts_of(read.reading, {range(6, 8), std::nullopt, range(1, 3), range(3, 4)});
  const Proposals proposals(drafts);
  const auto in = [&](Range<Token> tokens) {
    std::vector<std::uint32_t> first;
    proposals.in(tokens, [&](const Draft& draft) { first.push_back(draft.cue->first.value); });
    return first;
  };
  EXPECT_EQ(in(range(0, 10)), (std::vector<std::uint32_t>{1, 3, 6}));
  EXPECT_EQ(in(range(2, 6)), (std::vector<std::uint32_t>{3}));
  EXPECT_EQ(in(range(1, 2)), (std::vector<std::uint32_t>{1}));
  EXPECT_EQ(in(range(7, 10)), std::vector<std::uint32_t>{});
}

TEST(Proposals, OfNothingAreNone) {
  const testing::ReadText read("");
  EXPECT_EQ(read.proposals.at(range(0, 1)), std::nullopt);
}

}  // namespace
}  // namespace galley
