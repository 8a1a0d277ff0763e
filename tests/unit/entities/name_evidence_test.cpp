#include "entities/name_evidence.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "reference/random_text.h"
#include "unit/entities/worded.h"

namespace galley {
namespace {

using testing::random_below;
using testing::Worded;

using Features = std::vector<std::uint32_t>;

Features features_of(const NameEvidence& evidence, Index<Token> t, TokenReading own) {
  FeatureRows rows;
  evidence.add_features(t, own, rows);
  rows.end_token();
  return {rows[0].begin(), rows[0].end()};
}

// "we saw Rutte , Rutte , …": the tokens of the names.
struct Repeated {
  explicit Repeated(std::uint32_t times) : text(line(times)) {
    for (const Index<Token> t : text.sentence(0))
      if (text.document().word(t) == "Rutte") names.push_back(t);
  }
  static std::string line(std::uint32_t times) {
    std::string line = "we saw Rutte";
    while (--times > 0) line += ", Rutte";
    return line + " there";
  }

  Worded text;
  std::vector<Index<Token>> names;
};

constexpr TokenReading kNone{0, false}, kPerson{1, false}, kPartOfPerson{1, true}, kPlace{3, false};

// What the tokens after the first say of the first.
Features said_of_first(const std::vector<TokenReading>& readings) {
  const Repeated repeated(static_cast<std::uint32_t>(readings.size()));
  NameEvidence evidence(repeated.text.words());
  for (std::size_t i = 0; i < readings.size(); ++i) evidence.learn(repeated.names[i], readings[i]);
  return features_of(evidence, repeated.names[0], readings[0]);
}

TEST(NameEvidence, AWordThatStandsOnceHasNone) {
  const Features alone = said_of_first({kNone});
  EXPECT_EQ(alone.size(), 1U);
  EXPECT_EQ(said_of_first({kPerson}), alone);
  EXPECT_EQ(said_of_first({kPartOfPerson}), alone);
  const Repeated repeated(1);
  EXPECT_EQ(features_of(NameEvidence(repeated.text.words()), repeated.names[0], kNone), alone);
}

TEST(NameEvidence, TellsWhatTheOtherPlacesSay) {
  const Features person = said_of_first({kNone, kPerson});
  EXPECT_NE(person, said_of_first({kNone, kNone}));
  EXPECT_NE(person, said_of_first({kNone, kPlace}));
  EXPECT_NE(person, said_of_first({kNone, kPartOfPerson})) << "part of a longer name";
  EXPECT_NE(person, said_of_first({kNone, kPerson, kPerson})) << "more than one other place";
  EXPECT_NE(said_of_first({kNone, kPerson, kPerson, kPlace}), said_of_first({kNone, kPerson, kPlace, kPlace}));
}

TEST(NameEvidence, SmallLettersHaveNone) {
  const Worded text("we saw rutte and Rutte there");
  NameEvidence evidence(text.words());
  evidence.learn(text.token("Rutte"), kPerson);
  evidence.learn(text.token("rutte"), kPerson);
  EXPECT_TRUE(features_of(evidence, text.token("rutte"), kPerson).empty());
  EXPECT_EQ(features_of(evidence, text.token("Rutte"), kPerson).size(), 1U) << "the small one was learnt from";
}

TEST(NameEvidence, LeavesOutTheOwnPlaceAndTheOrder) {
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i) {
    const std::uint32_t times = 1 + random_below(random, 7);
    const Repeated repeated(times);
    NameEvidence forward(repeated.text.words()), backward(repeated.text.words());
    std::vector<TokenReading> readings;
    for (std::uint32_t n = 0; n < times; ++n)
      readings.push_back(
          {static_cast<std::uint8_t>(random_below(random, NameEvidence::kKinds)), random_below(random, 2) == 0});
    const std::uint32_t asked = random_below(random, times);
    std::vector<TokenReading> otherwise = readings;
    otherwise[asked] = {static_cast<std::uint8_t>(random_below(random, NameEvidence::kKinds)),
                        random_below(random, 2) == 0};
    for (std::uint32_t n = 0; n < times; ++n) {
      forward.learn(repeated.names[n], readings[n]);
      backward.learn(repeated.names[times - 1 - n], otherwise[times - 1 - n]);
    }
    ASSERT_EQ(features_of(forward, repeated.names[asked], readings[asked]),
              features_of(backward, repeated.names[asked], otherwise[asked]));
  }
}

}  // namespace
}  // namespace galley
