#include "duplicates/shares.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

// A group whose passages are lines, and what changed in them, as words of the joined text.
class Joined {
 public:
  explicit Joined(const std::vector<std::string_view>& texts) : texts_(texts), parsed_(std::string(texts_.bytes())) {}

  // The `number`th place of `words`, counted from 0.
  Span at(std::string_view words, int number = 0) const {
    std::size_t found = parsed_.bytes.find(words);
    for (; number > 0; --number) found = parsed_.bytes.find(words, found + 1);
    EXPECT_NE(found, std::string::npos) << words;
    return {static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + words.size())};
  }

  std::vector<Proportion> shares(const std::vector<Copy>& copies) const {
    SharedWords shared(parsed_.document, texts_);
    shared.add({DuplicateKind::near, false, copies});
    return shared.shares();
  }

 private:
  const JoinedTexts texts_;
  const testing::Parsed parsed_;
};

using Shares = std::vector<Proportion>;

TEST(Shares, NothingIsSharedWithoutAGroup) {
  const Joined joined({"one two", "", "..."});
  EXPECT_EQ(joined.shares({{joined.at("one two"), {1000}, {}}}), (Shares{{0}, {0}, {0}}));
}

TEST(Shares, CountWordsThatAreTheSame) {
  const Joined joined({"Ten men of Ur left.", "“Ten men of Ur left,” he said."});
  const Copy original{joined.at("Ten men of Ur left."), {1000}, {}};
  const Copy copy{joined.at("Ten men of Ur left,"), {1000}, {{joined.at("."), joined.at(","), ChangeKind::typography}}};
  EXPECT_EQ(joined.shares({original, copy}), (Shares{{1000}, {714}}));
}

TEST(Shares, LeaveOutWordsInChanges) {
  const Joined joined({"Ten men of Ur left", "Six men and boys of Ur left in all"});
  const Span put_in = joined.at("and boys");
  const Copy original{joined.at("Ten men of Ur left"), {1000}, {}};
  const Copy copy{joined.at("Six men and boys of Ur left"),
                  {800},
                  {{joined.at("Ten"), joined.at("Six"), ChangeKind::number},
                   {{joined.at("of").start, joined.at("of").start}, put_in, ChangeKind::wording}}};
  EXPECT_EQ(joined.shares({original, copy}), (Shares{{800}, {444}}));
}

TEST(Shares, LeaveOutWhatTheCopyDropped) {
  const Joined joined({"Ten old men of Ur left", "Ten men of Ur left"});
  const std::uint32_t men = joined.at("men", 1).start;
  const Copy original{joined.at("Ten old men of Ur left"), {1000}, {}};
  const Copy copy{joined.at("Ten men of Ur left"), {909}, {{joined.at("old"), {men, men}, ChangeKind::wording}}};
  EXPECT_EQ(joined.shares({original, copy}), (Shares{{833}, {1000}}));
}

TEST(Shares, CountWordsThatMoved) {
  const Joined joined({"Ten men left. Ann’s boat sank", "ANN'S boat sank. Ten men left"});
  const Copy original{joined.at("Ten men left. Ann’s boat sank"), {1000}, {}};
  const std::uint32_t first = original.span.start, last = joined.at("Ten men left", 1).end;
  const Copy copy{joined.at("ANN'S boat sank. Ten men left"),
                  {500},
                  {{{first, first}, joined.at("ANN'S boat sank."), ChangeKind::wording},
                   {joined.at(". Ann’s boat sank"), {last, last}, ChangeKind::wording}}};
  EXPECT_EQ(joined.shares({original, copy}), (Shares{{1000}, {1000}}));
}

TEST(Shares, CountMovedWordsAsOftenAsBothSidesHaveThem) {
  const Joined joined({"red red blue men left", "men left red blue blue blue"});
  const std::uint32_t men = joined.at("men", 1).start, left = joined.at("left").end;
  const Copy original{joined.at("red red blue men left"), {1000}, {}};
  const Copy copy{joined.at("men left red blue blue blue"),
                  {400},
                  {{joined.at("red red blue"), {men, men}, ChangeKind::wording},
                   {{left, left}, joined.at("red blue blue blue"), ChangeKind::wording}}};
  EXPECT_EQ(joined.shares({original, copy}), (Shares{{800}, {667}}));
}

TEST(Shares, CompareMovedWordsWithOtherDocumentsOnly) {
  const Joined joined({"red men left\nmen left red", "men left"});
  const std::uint32_t left = joined.at("left").end, men = joined.at("men", 1).start,
                      last_men = joined.at("men", 2).start;
  const Copy original{joined.at("red men left"), {1000}, {}};
  const Copy moved{
      joined.at("men left red"),
      {800},
      {{joined.at("red"), {men, men}, ChangeKind::wording}, {{left, left}, joined.at("red", 1), ChangeKind::wording}}};
  const Copy copy{joined.at("men left", 2), {800}, {{joined.at("red"), {last_men, last_men}, ChangeKind::wording}}};
  EXPECT_EQ(joined.shares({original, moved, copy}), (Shares{{667}, {1000}}));
}

TEST(Shares, CountWordsThatCopiesChangedAlike) {
  const Joined joined({"Ten men left", "Six men left", "SIX men left", "Two men left"});
  const auto copy = [&](std::string_view passage, std::string_view number) {
    return Copy{joined.at(passage), {667}, {{joined.at("Ten"), joined.at(number), ChangeKind::number}}};
  };
  const Copy original{joined.at("Ten men left"), {1000}, {}};
  EXPECT_EQ(joined.shares({original, copy("Six men left", "Six"), copy("SIX men left", "SIX")}),
            (Shares{{667}, {1000}, {1000}, {0}}));
  EXPECT_EQ(joined.shares({original, copy("Six men left", "Six"), copy("Two men left", "Two")}),
            (Shares{{667}, {667}, {0}, {667}}));
}

TEST(Shares, CompareACopyInTheOriginalsDocumentWithTheOthers) {
  const Joined joined({"Ten men left\nSix men left", "Six men left"});
  const auto copy = [&](int number) {
    return Copy{
        joined.at("Six men left", number), {667}, {{joined.at("Ten"), joined.at("Six", number), ChangeKind::number}}};
  };
  // "Ten" alone is not in the other document.
  EXPECT_EQ(joined.shares({{joined.at("Ten men left"), {1000}, {}}, copy(0), copy(1)}), (Shares{{833}, {1000}}));
}

}  // namespace
}  // namespace galley
