#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "galley/comparison.h"

namespace galley {
namespace {

//                                             0         1
//                                             0123456789012345
const std::vector<std::string_view> kTexts = {"Ten men. One é.", "Six men. One é.", "Six men."};

Comparison sound_comparison() {
  return {{{800}, {800}, {1000}},
          {{DuplicateKind::near,
            false,
            {{{0}, {0, 8}, {1000}, {}},
             {{1}, {0, 8}, {500}, {{{0, 3}, {0, 3}, ChangeKind::number}, {{8, 8}, {7, 8}, ChangeKind::typography}}},
             {{2}, {0, 8}, {500}, {{{0, 3}, {0, 3}, ChangeKind::number}}}}},
           {DuplicateKind::exact, false, {{{0}, {9, 16}, {1000}, {}}, {{1}, {9, 16}, {1000}, {}}}}}};
}

// What validate() says of the sound comparison after `change`.
template <class Change>
std::string complaint(Change change) {
  Comparison comparison = sound_comparison();
  change(comparison);
  return validate(comparison, kTexts).value_or("");
}

TEST(ValidateComparison, FindsNothingInASoundOne) {
  EXPECT_EQ(validate(sound_comparison(), kTexts), std::nullopt);
  EXPECT_EQ(validate(Comparison{}, {}), std::nullopt);
}

TEST(ValidateComparison, Shares) {
  EXPECT_EQ(complaint([](Comparison& c) { c.shares.pop_back(); }), "not a share for each document");
  EXPECT_EQ(complaint([](Comparison& c) { c.shares[1] = {1001}; }), "document 1: share above 1");
}

TEST(ValidateComparison, Passages) {
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[1].copies.clear(); }), "passage 1: nowhere");
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[1].copies.pop_back(); }), "passage 1: in one document only");
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[1].copies[0].similarity = {999}; }),
            "passage 1: its original is unlike itself");
  EXPECT_EQ(complaint([](Comparison& c) { std::swap(c.passages[0], c.passages[1]); }), "passage 1: out of order");
}

TEST(ValidateComparison, Copies) {
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[0].copies[2].document = {3}; }), "passage 0: in no document");
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[0].copies[2].span.end = 9; }),
            "passage 0: a copy is not a stretch of its document");
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[0].copies[1].span.end = 14; }),
            "passage 0: a copy is not a stretch of its document");
  EXPECT_EQ(complaint([](Comparison& c) { c.passages[0].copies[2].similarity = {1001}; }),
            "passage 0: similarity above 1");
  EXPECT_EQ(complaint([](Comparison& c) { std::swap(c.passages[0].copies[1], c.passages[0].copies[2]); }),
            "passage 0: copies overlap or are out of order");
}

TEST(ValidateComparison, Changes) {
  const std::string_view complained = "passage 0: a change lies outside its passages or not after the one before";
  const auto changes = [](Comparison & c) -> auto& { return c.passages[0].copies[1].changes; };
  EXPECT_EQ(complaint([&](Comparison& c) { std::swap(changes(c)[0], changes(c)[1]); }), complained);
  EXPECT_EQ(complaint([&](Comparison& c) { changes(c)[1].original = {8, 12}; }), complained);
  EXPECT_EQ(complaint([&](Comparison& c) { changes(c)[1].copy = {9, 8}; }), complained);
  EXPECT_EQ(complaint([&](Comparison& c) { changes(c)[1].copy = {2, 8}; }), complained);
  EXPECT_EQ(complaint([&](Comparison& c) { changes(c)[1].copy = {8, 8}; }), "passage 0: a change of nothing");
  EXPECT_EQ(complaint([](Comparison& c) {
              c.passages[1].copies[1].changes = {{{9, 12}, {9, 12}, ChangeKind::name}};
            }),
            "passage 1: an exact copy has changed words");
  EXPECT_EQ(complaint([](Comparison& c) {
              c.passages[0].copies[0].changes = {{{0, 3}, {0, 3}, ChangeKind::name}};
            }),
            "passage 0: its original is unlike itself");
}

}  // namespace
}  // namespace galley
