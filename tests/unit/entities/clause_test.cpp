#include "entities/clause.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "segment/segment.h"

namespace galley {
namespace {

// Reads a sentence in which every name is one word, "Kemp", "Bell" or "Marlow"; the standings in order.
std::vector<Standing> read(const std::string& bytes) {
  static const SegmentLexicon segment_lexicon;
  static const EntityLexicon entity_lexicon;
  const Text text(bytes);
  const Segments segments = segment(text, segment_lexicon);
  const Document document{text, segments};
  const Words words(document, entity_lexicon);
  const Range<Token> sentence = segments.tokens.all();
  Clause clause(words, sentence);
  std::vector<Standing> standings;
  for (const Index<Token> t : sentence) {
    const std::string_view word = words.folded(t);
    const bool name = word == "kemp" || word == "bell" || word == "marlow";
    const bool pronoun = word == "he" || word == "him" || word == "his" || word == "her";
    if (!name && !pronoun) {
      clause.pass(t);
      continue;
    }
    Standing standing;
    standing.tokens = {t, t + 1};
    standing.bearer = name ? Bearer::name : Bearer::pronoun;
    clause.place(static_cast<std::uint32_t>(standings.size()), standing);
    standings.push_back(standing);
  }
  return standings;
}

std::vector<Role> roles(const std::string& sentence) {
  std::vector<Role> found;
  for (const Standing& standing : read(sentence)) found.push_back(standing.role);
  return found;
}

TEST(Clause, TellsRoles) {
  using enum Role;
  EXPECT_EQ(roles("Kemp thanked Bell."), (std::vector{subject, object}));
  EXPECT_EQ(roles("Kemp's aide thanked Bell."), (std::vector{possessor, object}));
  EXPECT_EQ(roles("The aide of Kemp spoke with Bell."), (std::vector{of_phrase, prepositional}));
  EXPECT_EQ(roles("Kemp was seen by Bell."), (std::vector{subject, by_phrase}));
  EXPECT_EQ(roles("Kemp and Bell met Marlow."), (std::vector{subject, subject, object}));
  EXPECT_EQ(roles("Kemp, who likes Bell, left."), (std::vector{subject, object}));
}

TEST(Clause, TellsFormsOfPronouns) {
  using enum Role;
  EXPECT_EQ(roles("Kemp said he saw him."), (std::vector{subject, subject, object}));
  EXPECT_EQ(roles("Kemp gave her money to her."), (std::vector{subject, possessor, prepositional}));
}

TEST(Clause, KnowsTheSubjectOfTheClauseAndOfTheOneAround) {
  const std::vector<Standing> said = read("Kemp said Bell thanked him.");
  EXPECT_EQ(said[2].subjects[0], 1U);
  EXPECT_EQ(said[2].governors[0], 0U);
  const std::vector<Standing> joined = read("Kemp and Bell thanked him.");
  EXPECT_EQ(joined[2].subjects, (std::array<std::uint32_t, 2>{0, 1}));
}

TEST(Clause, OpensAndClosesClauses) {
  const std::vector<Standing> when = read("When Kemp left, Bell laughed.");
  EXPECT_EQ(when[0].clause_kind, ClauseKind::subordinate);
  EXPECT_EQ(when[1].clause_kind, ClauseKind::main);
  const std::vector<Standing> aside = read("Kemp, who likes Bell, thanked Marlow.");
  EXPECT_EQ(aside[1].clause_kind, ClauseKind::relative);
  EXPECT_EQ(aside[2].clause_kind, ClauseKind::main);
  EXPECT_EQ(aside[2].clause, aside[0].clause);
}

TEST(Clause, HearsWhoSpeaks) {
  EXPECT_TRUE(read("Kemp, the mayor, said so.")[0].speaks);
  EXPECT_TRUE(read("It rains, according to Kemp.")[0].speaks);
  EXPECT_FALSE(read("Kemp left.")[0].speaks);
}

}  // namespace
}  // namespace galley
