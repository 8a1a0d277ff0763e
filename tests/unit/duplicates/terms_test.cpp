#include "duplicates/terms.h"

#include <gtest/gtest.h>

#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

using testing::Parsed;

std::vector<TermHash> terms_of(const std::string& words) {
  const Parsed parsed(words);
  std::vector<TermHash> terms;
  append_terms(parsed.document, parsed.segments.tokens.all(), terms);
  return terms;
}

std::string keys_of(const std::string& words) {
  const Parsed parsed(words);
  const Keys keys = find_keys(parsed.document);
  std::string out;
  for (const Key& key : keys.all) out += std::string(parsed.document.word(key.token)) + ' ';
  return out;
}

TEST(Terms, ForgetTypography) {
  EXPECT_EQ(terms_of("“Don’t wait…”"), terms_of("\"DON'T  wait...\""));
  EXPECT_EQ(terms_of("‘Now,’ he said"), terms_of("“Now,” he said")) << "styles of marks";
  EXPECT_EQ(terms_of("’’Now,’’ he said"), terms_of("''Now,'' he said")) << "two single marks for a double one";
  EXPECT_EQ(terms_of("Post–ABC poll"), terms_of("Post-ABC poll"));
  EXPECT_EQ(terms_of("late — very late"), terms_of("late -- very late"));
  EXPECT_EQ(terms_of("so…. Then"), terms_of("so.... Then"));
  EXPECT_EQ(terms_of("Beyonc\u00E9 sang"), terms_of("Beyonce\u0301 sang"));
}

TEST(Terms, KeepWordsAndStops) {
  EXPECT_NE(terms_of("He left."), terms_of("He left"));
  EXPECT_NE(terms_of("He left, too."), terms_of("He left too."));
  EXPECT_NE(terms_of("5 percent"), terms_of("6 percent"));
  EXPECT_NE(terms_of("resume"), terms_of("r\u00E9sum\u00E9"));
}

TEST(Keys, AreLongWordsAndNumbers) {
  EXPECT_EQ(keys_of("On 5 May the two aides left with $40."), "5 aides left with 40 ");
  EXPECT_EQ(keys_of("a Post-ABC poll"), "Post-ABC poll ") << "ABC is short";
  EXPECT_EQ(keys_of("«Über» см. Москва"), "Über Москва ") << "letters are counted, not bytes";
}

TEST(Keys, KnowTheirSentences) {
  const Parsed parsed("First comes alpha. No. Then comes bravo.");
  const Keys keys = find_keys(parsed.document);
  ASSERT_EQ(parsed.segments.sentences.size(), 3U);
  EXPECT_EQ(keys.of(Index<Sentence>{0}).size(), 3U);
  EXPECT_TRUE(keys.of(Index<Sentence>{1}).empty());
  EXPECT_EQ(keys.of(Range<Sentence>{{0}, {3}}), keys.all.all());
}

}  // namespace
}  // namespace galley
