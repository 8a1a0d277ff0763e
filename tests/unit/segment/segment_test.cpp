#include "segment/segment.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reference/random_text.h"
#include "text/unicode.h"
#include "text/utf8.h"
#include "unit/segment/segmented.h"

namespace galley {
namespace {

using testing::Segmented;

TEST(Segment, LayersHangTogether) {
  const std::string text = "A headline\n\nHe left. She stayed.\r\nEnd";
  const Segmented segmented(text);
  const Segments& segments = segmented.segments();
  ASSERT_EQ(segments.paragraphs.size(), 3U);
  const Paragraph& second = segments.paragraphs[Index<Paragraph>{1}];
  EXPECT_EQ(second.span.of(text), "He left. She stayed.");
  EXPECT_EQ(second.sentences.size(), 2U);
  EXPECT_EQ(segmented.document().span(second.tokens), second.span);
  EXPECT_EQ(segmented.document().folded(second.tokens.first), "he");
}

TEST(Segment, TextWithoutAnything) {
  for (const char* text : {"", " ", "\n\r\n\u2028 \u00A0\u200B"}) {
    const Segmented segmented(text);
    EXPECT_TRUE(segmented.segments().paragraphs.empty());
    EXPECT_TRUE(segmented.segments().sentences.empty());
    EXPECT_TRUE(segmented.segments().tokens.empty());
  }
}

// Every code point that is no white space stands in exactly one token, and tokens begin and end between code points.
void expect_tokens_cover(const Segments& segments, const std::string& text) {
  std::vector<int> covered(text.size());
  for (const Token& token : segments.tokens) {
    ASSERT_LT(token.span.start, token.span.end);
    for (std::uint32_t i = token.span.start; i < token.span.end; ++i) ++covered[i];
  }
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool space = is_space(c.value) || is_line_break(c.value);
    for (std::uint32_t i = at; i < at + c.size; ++i) ASSERT_EQ(covered[i], space ? 0 : 1) << text << " at " << i;
    at += c.size;
  }
}

void expect_nested(const Segments& segments, const Document& document) {
  Index<Token> token{0};
  Index<Sentence> sentence{0};
  for (const Paragraph& paragraph : segments.paragraphs) {
    ASSERT_EQ(paragraph.tokens.first, token);
    ASSERT_EQ(paragraph.sentences.first, sentence);
    ASSERT_FALSE(paragraph.tokens.empty());
    ASSERT_EQ(document.span(paragraph.tokens), paragraph.span);
    for (const Index<Sentence> s : paragraph.sentences) {
      ASSERT_EQ(segments.sentences[s].tokens.first, token);
      ASSERT_FALSE(segments.sentences[s].tokens.empty());
      ASSERT_EQ(document.span(segments.sentences[s].tokens), segments.sentences[s].span);
      token = segments.sentences[s].tokens.last;
    }
    ASSERT_EQ(paragraph.tokens.last, token);
    sentence = paragraph.sentences.last;
  }
  ASSERT_EQ(token.value, segments.tokens.size());
  ASSERT_EQ(sentence.value, segments.sentences.size());
}

void expect_space_is_told(const Segments& segments, const std::string& text) {
  for (const Token& token : segments.tokens) {
    const char32_t before = code_point_before(text, token.span.start).value;
    const bool space = token.span.start == 0 || is_space(before) || is_line_break(before);
    ASSERT_EQ(token.space_before, space) << text << " at " << token.span.start;
  }
}

TEST(Segment, HoldsItsInvariantsOnAnyText) {
  std::mt19937 random(6);
  for (int i = 0; i < 1500; ++i) {
    const std::string text = testing::random_text(random, testing::random_below(random, 40));
    const Segmented segmented(text);
    expect_tokens_cover(segmented.segments(), text);
    expect_nested(segmented.segments(), segmented.document());
    expect_space_is_told(segmented.segments(), text);
    if (HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace galley
