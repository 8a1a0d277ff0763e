#include "duplicates/alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "duplicates/fingerprints.h"
#include "unit/duplicates/parsed.h"

namespace galley {
namespace {

// Two lines, and every pair of equal shingles in them.
struct Lines {
  Lines(const std::string& first, const std::string& second)
      : parsed(first + "\n" + second), keys(find_keys(parsed.document)), copied(parsed.segments.tokens.size()) {
    const auto& paragraphs = parsed.segments.paragraphs;
    original = keys.of(paragraphs[Index<Paragraph>{0}].sentences);
    copy = keys.of(paragraphs[Index<Paragraph>{1}].sentences);
    for (Index<Key> o = original.first; o + kShingle <= original.last; ++o)
      for (Index<Key> c = copy.first; c + kShingle <= copy.last; ++c)
        if (same_shingle(o, c)) seeds.push_back({o, c});
  }

  bool same_shingle(Index<Key> a, Index<Key> b) const {
    for (std::uint32_t i = 0; i < kShingle; ++i)
      if (keys[a + i].hash != keys[b + i].hash) return false;
    return true;
  }

  std::vector<KeyPair> align() { return Aligner(keys, copied).align(seeds, original, copy); }

  // "alpha=alpha", in the copy's order.
  std::string aligned_words() {
    std::string out;
    for (const KeyPair p : align()) out += std::string(parsed.document.folded(keys[p.copy].token)) + ' ';
    return out;
  }

  testing::Parsed parsed;
  Keys keys;
  std::vector<bool> copied;
  Range<Key> original, copy;
  std::vector<KeyPair> seeds;
};

TEST(Aligner, SkipsWhatWasChanged) {
  Lines lines("police arrested twelve people friday night near downtown station",
              "police arrested twelve people monday night near downtown station");
  EXPECT_EQ(lines.aligned_words(), "police arrested twelve people night near downtown station ");
}

TEST(Aligner, FillsShortGaps) {
  Lines lines("alpha bravo charlie PLUS delta MINUS echoes foxtrot hotel",
              "alpha bravo charlie delta echoes foxtrot hotel");
  EXPECT_EQ(lines.aligned_words(), "alpha bravo charlie delta echoes foxtrot hotel ");
}

TEST(Aligner, FollowsExchangedSentences) {
  Lines lines("alpha bravo charlie delta juliet kilo lima mike", "juliet kilo lima mike alpha bravo charlie delta");
  EXPECT_EQ(lines.align().size(), 8U);
  EXPECT_EQ(lines.align().front().original.value, 4U);
}

TEST(Aligner, LeavesCopiedTokensAlone) {
  Lines lines("alpha bravo charlie delta", "alpha bravo charlie delta");
  lines.copied[lines.keys[lines.copy.first].token.value] = true;
  EXPECT_EQ(lines.aligned_words(), "bravo charlie delta ");
}

// The longest common subsequence, by the table.
std::size_t longest_common(const Lines& lines) {
  const std::uint32_t rows = lines.original.size(), columns = lines.copy.size();
  std::vector<std::vector<std::size_t>> best(rows + 1, std::vector<std::size_t>(columns + 1));
  for (std::uint32_t i = 0; i < rows; ++i)
    for (std::uint32_t j = 0; j < columns; ++j)
      best[i + 1][j + 1] = lines.keys[lines.original.first + i].hash == lines.keys[lines.copy.first + j].hash
                               ? best[i][j] + 1
                               : std::max(best[i][j + 1], best[i + 1][j]);
  return best[rows][columns];
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += word + ' ';
  return out;
}

TEST(Aligner, PairsEachKeyOnceOnRandomText) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> first(10 + random() % 30), second(10 + random() % 30);
    for (std::string& word : first) word = "word" + std::string(1, static_cast<char>('a' + random() % 6));
    for (std::string& word : second) word = "word" + std::string(1, static_cast<char>('a' + random() % 6));
    Lines lines(join(first), join(second));
    std::set<std::uint32_t> originals, copies;
    std::uint32_t before = 0;
    for (const KeyPair p : lines.align()) {
      EXPECT_EQ(lines.keys[p.original].hash, lines.keys[p.copy].hash);
      EXPECT_TRUE(originals.insert(p.original.value).second);
      EXPECT_TRUE(copies.insert(p.copy.value).second);
      EXPECT_GE(p.copy.value, before);
      before = p.copy.value;
    }
  }
}

TEST(Aligner, IsAsLongAsTheLongestCommonSubsequenceOfAnEditedCopy) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> words(12 + random() % 30);
    for (std::string& word : words) word = "word" + std::to_string(random() % 100000);
    std::vector<std::string> edited = words;
    for (std::size_t at = 4 + random() % 3; at < edited.size(); at += 5 + random() % 6) edited[at] = "changed";
    Lines lines(join(words), join(edited));
    EXPECT_EQ(lines.align().size(), longest_common(lines)) << join(words) << '\n' << join(edited);
  }
}

}  // namespace
}  // namespace galley
