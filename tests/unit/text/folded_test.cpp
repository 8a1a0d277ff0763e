#include "text/folded.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reference/random_text.h"
#include "reference/text_reference.h"
#include "text/utf8.h"

namespace galley {
namespace {

TEST(Folded, UnifiesTypographyAndCase) {
  EXPECT_EQ(fold("“Don’t—” CAF\u00C9\u00A0x"), "\"don't-\" caf\u00E9 x");
  EXPECT_EQ(fold("CAFE\u0301"), "caf\u00E9");
  EXPECT_EQ(fold("Straße ﬁn"), "strasse fin");
  EXPECT_EQ(fold("„a‟ «b» ‹c› ‚d‛ ʼ ‐‑‒–—―−"), "\"a\" \"b\" 'c' 'd' ' -------");
}

TEST(Folded, DropsWhatCannotBeSeen) { EXPECT_EQ(fold("co\u00ADop\u200B\u2060\uFEFF"), "coop"); }

TEST(Folded, MapsBothWays) {
  const std::string text = "a “É…” b";
  const Folded folded(text);
  EXPECT_EQ(folded.bytes(), "a \"é...\" b");
  const Span ellipsis{7, 10};
  EXPECT_EQ(folded.of(folded.from_original(ellipsis)), "...");
  EXPECT_EQ(folded.to_original({6, 7}), ellipsis) << "a part of a character is the whole of it";
  EXPECT_EQ(folded.to_original(folded.from_original({0, 15})), (Span{0, 15}));
}

TEST(Folded, MapsTheEmptyText) {
  const Folded folded("");
  EXPECT_EQ(folded.bytes(), "");
  EXPECT_EQ(folded.from_original({0, 0}), (FoldedSpan{0, 0}));
  EXPECT_EQ(folded.to_original({0, 0}), (Span{0, 0}));
}

// The places between code points.
std::vector<std::uint32_t> boundaries_of(std::string_view text) {
  std::vector<std::uint32_t> boundaries{0};
  while (boundaries.back() < text.size())
    boundaries.push_back(boundaries.back() + code_point_at(text, boundaries.back()).size);
  return boundaries;
}

TEST(Folded, EqualsItsReference) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = testing::random_text(random, 20);
    ASSERT_EQ(Folded(text).bytes(), testing::reference_fold(text)) << text;
  }
}

// A boundary that cuts no character maps to where folding what stands before it ends.
TEST(Folded, AlignsLikeItsReference) {
  std::mt19937 random(2);
  for (int i = 0; i < 300; ++i) {
    const std::string text = testing::random_text(random, 10);
    const Folded folded(text);
    for (const std::uint32_t at : boundaries_of(text)) {
      const std::string before = testing::reference_fold(text.substr(0, at));
      const std::string after = testing::reference_fold(text.substr(at));
      if (before + after != folded.bytes()) continue;  // cuts a character in two
      const FoldedSpan mapped = folded.from_original({0, at});
      // Emoji sequences and the like: one character, though its parts fold alone.
      if (folded.to_original(mapped).end > at) continue;
      ASSERT_EQ(mapped, (FoldedSpan{0, static_cast<std::uint32_t>(before.size())})) << text << " at " << at;
    }
  }
}

TEST(Folded, CursorMapsLikeFromOriginal) {
  std::mt19937 random(4);
  for (int i = 0; i < 500; ++i) {
    const std::string text = testing::random_text(random, 15);
    const Folded folded(text);
    const std::vector<std::uint32_t> places = boundaries_of(text);
    Folded::Cursor cursor(folded, 0);
    for (const std::uint32_t start : places)
      for (const std::uint32_t end : places) {
        if (end < start) continue;
        ASSERT_EQ(cursor({start, end}), folded.from_original({start, end})) << text << ' ' << start << ' ' << end;
      }
  }
}

TEST(Folded, ComesBackToAtLeastTheSpan) {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    const std::string text = testing::random_text(random, 15);
    const Folded folded(text);
    const std::vector<std::uint32_t> places = boundaries_of(text);
    const auto place = [&] { return places[testing::random_below(random, static_cast<std::uint32_t>(places.size()))]; };
    Span span{place(), place()};
    if (span.end < span.start) std::swap(span.start, span.end);
    const FoldedSpan there = folded.from_original(span);
    ASSERT_LE(there.end, folded.bytes().size());
    // What folds to nothing at either end is not found again.
    while (span.start < span.end && fold(span.of(text).substr(0, code_point_at(text, span.start).size)).empty())
      span.start += code_point_at(text, span.start).size;
    while (span.start < span.end &&
           fold(text.substr(span.end - code_point_before(text, span.end).size, code_point_before(text, span.end).size))
               .empty())
      span.end -= code_point_before(text, span.end).size;
    if (span.empty()) continue;
    const Span back = folded.to_original(there);
    ASSERT_TRUE(back.contains(span)) << text << ": " << span.start << "-" << span.end << " became " << back.start << "-"
                                     << back.end;
    ASSERT_EQ(folded.from_original(back), there) << text;
  }
}

TEST(Folded, IsLinearInCombiningMarks) {
  std::string text = "a";
  for (int i = 0; i < 100'000; ++i) text += i % 2 == 0 ? "\u0301" : "\u0323";
  EXPECT_GT(Folded(text).bytes().size(), 100'000U);
}

}  // namespace
}  // namespace galley
