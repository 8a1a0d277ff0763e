#include "duplicates/repeats.h"

#include <gtest/gtest.h>

#include <random>

#include "reference/repeats.h"
#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t below) { return random() % below; }

std::string random_word(Random& random, std::size_t vocabulary) {
  static const char* const kWords[] = {
      "harbour", "ferry",  "council", "bridge", "Monday", "fishermen", "41",     "vote",   "island", "storm",  "mayor",
      "Oslo",    "winter", "school",  "engine", "the",    "of",        "silver", "garden", "letter", "window", "market",
      "river",   "tunnel", "church",  "Karl",   "doctor", "wheat",     "miners", "1987",   "chapel", "violin"};
  return kWords[pick(random, std::min(vocabulary, std::size(kWords)))];
}

std::vector<std::string> random_sentence(Random& random, std::size_t vocabulary) {
  std::vector<std::string> words{"Then"};
  for (std::size_t n = 3 + pick(random, 14); n > 0; --n) words.push_back(random_word(random, vocabulary));
  return words;
}

void edit(std::vector<std::string>& words, Random& random, std::size_t vocabulary) {
  const std::size_t at = 1 + pick(random, words.size() - 1);
  const auto place = words.begin() + static_cast<std::ptrdiff_t>(at);
  switch (pick(random, 3)) {
    case 0:
      words[at] = random_word(random, vocabulary);
      break;
    case 1:
      words.insert(place, random_word(random, vocabulary));
      break;
    default:
      if (words.size() > 4) words.erase(place);
  }
}

// Lines of a few sentences; every other sentence is an earlier one, edited now and then.
std::string random_text(Random& random, std::size_t vocabulary) {
  std::vector<std::vector<std::string>> said;
  std::string text;
  for (std::size_t n = 6 + pick(random, 20); n > 0; --n) {
    std::vector<std::string> words =
        said.empty() || pick(random, 2) ? random_sentence(random, vocabulary) : said[pick(random, said.size())];
    for (std::size_t edits = pick(random, 4); edits > 1; --edits) edit(words, random, vocabulary);
    said.push_back(words);
    for (const std::string& word : words) text += word + (&word == &words.back() ? "." : " ");
    text += pick(random, 3) ? " " : "\n";
  }
  return text;
}

std::string describe(const Document& document, const std::vector<Repeat>& repeats) {
  std::string out;
  for (const Repeat& r : repeats)
    out += std::string(document.span(r.original).of(document.text.bytes)) +
           "\n  = " + std::string(document.span(r.copy).of(document.text.bytes)) + '\n';
  return out;
}

// With a vocabulary of a dozen words, sentences share shingles by chance; with all of them, only copies do.
class RepeatsOfVocabulary : public ::testing::TestWithParam<std::size_t> {};

TEST_P(RepeatsOfVocabulary, AreThoseOfTheSlowSearch) {
  Random random(static_cast<Random::result_type>(GetParam()));
  std::size_t repeats = 0;
  for (int round = 0; round < 300; ++round) {
    const testing::Parsed parsed(random_text(random, GetParam()));
    const auto found = find_repeats(parsed.document);
    ASSERT_EQ(describe(parsed.document, found), describe(parsed.document, reference::find_repeats(parsed.document)))
        << parsed.bytes;
    repeats += found.size();
  }
  EXPECT_GT(repeats, 300U) << "the texts should repeat themselves";
}

INSTANTIATE_TEST_SUITE_P(Sizes, RepeatsOfVocabulary, ::testing::Values(12, 32));

// What the definition says of lines, checked against the text itself.
TEST(Repeats, AccountForEveryEqualLine) {
  Random random(5);
  for (int round = 0; round < 200; ++round) {
    const testing::Parsed parsed(random_text(random, 12));
    const Document& document = parsed.document;
    std::vector<bool> copied(parsed.segments.tokens.size());
    for (const Repeat& r : find_repeats(document))
      for (const Index<Token> t : r.copy) {
        EXPECT_FALSE(copied[t.value]) << "in two copies: " << parsed.bytes;
        copied[t.value] = true;
        EXPECT_FALSE(r.original.contains(t));
      }
    const auto& lines = parsed.segments.paragraphs;
    const auto folded = [&](Index<Paragraph> p) { return fold(lines[p].span.of(parsed.bytes)); };
    for (const Index<Paragraph> b : lines.all()) {
      for (const Index<Paragraph> a : Range<Paragraph>{{0}, b}) {
        if (folded(a) != folded(b)) continue;
        EXPECT_TRUE(copied[lines[b].tokens.first.value]) << folded(b) << "\nin\n" << parsed.bytes;
      }
    }
  }
}

}  // namespace
}  // namespace galley
