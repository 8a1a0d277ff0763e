// Readings made by hand or by chance, joined with drafts that are made by hand or by the sieves.
#include "quotes/joining.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "galley/galley.h"
#include "quotes/cues.h"
#include "quotes/quotes.h"
#include "quotes/role_features.h"
#include "reference/random_text.h"
#include "unit/quotes/read_text.h"

namespace galley {
namespace {

using testing::random_below;
using testing::ReadText;

// Words and the how-manieth place where they stand.
struct Place {
  const char* words;
  int n = 1;
};

// A text with readings and sieves' drafts, whose parts are given as words.
class Joined {
 public:
  explicit Joined(const char* bytes) : read_(bytes), sieved_(read_.reading, Pages<CueHit>()) {}

  Joined& reading(Place cue, std::optional<Place> source, const std::vector<Place>& contents) {
    ReadAttribution found{at(cue), {}, {}, {900}, {900}, {900}, {640}};
    if (source) found.source = at(*source);
    for (const Place content : contents) found.contents.push_back(at(content));
    readings_.push_back(std::move(found));
    return *this;
  }
  Joined& sieve(const Rule& rule, std::optional<Place> cue, std::optional<Place> source,
                const std::vector<Place>& contents) {
    Draft draft;
    draft.rule = &rule;
    if (cue) draft.cue = at(*cue);
    if (source) draft.source = at(*source);
    for (const Place content : contents) draft.contents.push_back(at(content));
    const std::vector<Range<Token>> tokens = draft.contents;
    const std::size_t number = sieved_.add(std::move(draft), {}, {});
    for (const Range<Token> content : tokens) sieved_.take_inside(number, read_.reading, content);
    return *this;
  }
  // A line a draft: source [cue] contents (rule).
  std::string shown() const {
    std::string lines;
    const Drafts joined = join(read_.reading, sieved_, readings_);
    for (const Draft& draft : joined.all()) {
      if (!lines.empty()) lines += '\n';
      if (draft.source) lines.append(read_.words(*draft.source)).append(" ");
      if (draft.cue) lines.append("[").append(read_.words(*draft.cue)).append("] ");
      for (const Range<Token> content : draft.contents) lines.append(read_.words(content)).append(" + ");
      lines.resize(lines.size() - 2);
      lines.append("(").append(draft.rule->name).append(")");
    }
    return lines;
  }

 private:
  Range<Token> at(Place place) const {
    const Range<Token> found = read_.at(place.words, place.n);
    EXPECT_FALSE(found.empty()) << place.words;
    return found;
  }

  const ReadText read_;
  Drafts sieved_;
  Pages<ReadAttribution> readings_;
};

TEST(Joining, AReadingIsADraft) {
  EXPECT_EQ(Joined("Ann said that it rained.").reading({"said"}, {{"Ann"}}, {{"that it rained"}}).shown(),
            "Ann [said] that it rained (sequence-model)");
  EXPECT_EQ(Joined("It rained.").shown(), "");
}

TEST(Joining, MarksBelongToTheirWords) {
  const std::string wanted = "Ann [said] “It rained,” (sequence-model)";
  for (const char* content : {"It rained,", "“It rained,", "It rained,”", "“It rained,”"})
    EXPECT_EQ(Joined("“It rained,” Ann said.").reading({"said"}, {{"Ann"}}, {{content}}).shown(), wanted) << content;
  // Words inside or before a quotation do not make it theirs.
  EXPECT_EQ(Joined("“It rained,” Ann said.").reading({"said"}, {{"Ann"}}, {{"rained"}}).shown(),
            "Ann [said] rained (sequence-model)");
  EXPECT_EQ(Joined("Ann said it was “rain” once.").reading({"said"}, {{"Ann"}}, {{"it was “rain"}}).shown(),
            "Ann [said] it was “rain” (sequence-model)");
}

TEST(Joining, AQuotationThatGoesOnIsAddedWhole) {
  EXPECT_EQ(Joined("Ann said: “It rained.\n“It poured.\n“It cleared.” Bob left.")
                .reading({"said"}, {{"Ann"}}, {{"“It rained."}})
                .shown(),
            "Ann [said] “It rained. + “It poured. + “It cleared.” (sequence-model)");
  // What is said inside it is not the quotation.
  EXPECT_EQ(Joined("Ann said: “Bob claimed that it rained.\n“It poured.”")
                .reading({"claimed"}, {{"Bob"}}, {{"that it rained."}})
                .shown(),
            "Bob [claimed] that it rained. (sequence-model)");
}

TEST(Joining, AQuotationGoesOnNoFurtherThanWhereAnotherReadingBegins) {
  const std::string kFirst = "Ann [said] “It rained. (sequence-model)\n";
  for (const char* begins : {"“It poured,”", "It poured,", "“It poured,", "It poured"})
    EXPECT_EQ(Joined("Ann said: “It rained.\n“It poured,” Bob said.")
                  .reading({"said"}, {{"Ann"}}, {{"“It rained."}})
                  .reading({"said", 2}, {{"Bob"}}, {{begins}})
                  .shown()
                  .substr(0, kFirst.size()),
              kFirst)
        << begins;
}

TEST(Joining, ASieveKeepsTheQuotationThatNoReadingHas) {
  EXPECT_EQ(Joined("“It rained,” Ann said. “It poured,” Bob said.")
                .reading({"said", 2}, {{"Bob"}}, {{"It poured,"}})
                .sieve(rules::kQuoteThenSpeaker, {{"said"}}, {{"Ann"}}, {{"“It rained,”"}})
                .shown(),
            "Bob [said] “It poured,” (sequence-model)\nAnn [said] “It rained,” (quote-then-speaker)");
  // Of what has no marks it keeps only somebody's own words.
  EXPECT_EQ(Joined("Ann said it rained. BOB: It poured.")
                .sieve(rules::kReportedClause, {{"said"}}, {{"Ann"}}, {{"it rained"}})
                .sieve(rules::kTranscript, {}, {{"BOB"}}, {{"It poured."}})
                .shown(),
            "BOB It poured. (transcript)");
}

TEST(Joining, AReadingHasItsQuotationsFromTheSieveOfItsCue) {
  EXPECT_EQ(Joined("“It rained,” Ann said. “It poured.”")
                .reading({"said"}, {{"Ann"}}, {{"It rained,"}})
                .sieve(rules::kQuoteThenSpeaker, {{"said"}}, {{"Ann"}}, {{"“It rained,”"}, {"“It poured.”"}})
                .shown(),
            "Ann [said] “It rained,” + “It poured.” (quote-then-speaker)");
  // In text order, though it is found later.
  EXPECT_EQ(Joined("“It rained,” Ann said. “It poured.”")
                .reading({"said"}, {{"Ann"}}, {{"It poured."}})
                .sieve(rules::kQuoteThenSpeaker, {{"said"}}, {{"Ann"}}, {{"“It rained,”"}, {"“It poured.”"}})
                .shown(),
            "Ann [said] “It rained,” + “It poured.” (sequence-model)");
}

TEST(Joining, ASieveThatAgreesIsTheReason) {
  const auto shown_with = [](Place source, Place content) {
    return Joined("Ann said it rained, and Bob left.")
        .reading({"said"}, {{"Ann"}}, {{"it rained"}})
        .sieve(rules::kReportedClause, {{"said"}}, source, {content})
        .shown();
  };
  EXPECT_EQ(shown_with({"Ann"}, {"it rained"}), "Ann [said] it rained (reported-clause)");
  EXPECT_EQ(shown_with({"Ann"}, {"rained, and Bob left"}), "Ann [said] it rained (reported-clause)");
  EXPECT_EQ(shown_with({"Bob"}, {"it rained"}), "Ann [said] it rained (sequence-model)");
  EXPECT_EQ(shown_with({"Ann"}, {"and Bob left"}), "Ann [said] it rained (sequence-model)");
}

TEST(Joining, WhatIsMarkedInsideAQuotationStaysFree) {
  EXPECT_EQ(Joined("“Bob called it ‘rain’,” Ann said.")
                .reading({"said"}, {{"Ann"}}, {{"“Bob called it ‘rain’,”"}})
                .sieve(rules::kNaming, {{"called"}}, {{"Bob"}}, {{"‘rain’"}})
                .shown(),
            "Ann [said] “Bob called it ‘rain’,” (sequence-model)\nBob [called] ‘rain’ (naming)");
  // In other words it is a part of them.
  EXPECT_EQ(Joined("Ann said Bob called it “rain” once.")
                .reading({"said"}, {{"Ann"}}, {{"Bob called it “rain” once"}})
                .sieve(rules::kNaming, {{"called"}}, {{"Bob"}}, {{"“rain”"}})
                .shown(),
            "Ann [said] Bob called it “rain” once (sequence-model)");
}

TEST(Joining, StandInsAloneAreNoContents) {
  Joined joined("It rained, which who which Ann said.");
  EXPECT_EQ(joined.reading({"said"}, {{"Ann"}}, {{"It rained"}, {"which"}}).shown(),
            "Ann [said] It rained (sequence-model)");
  Joined nothing("It rained, which who which Ann said.");
  EXPECT_EQ(nothing.reading({"said"}, {{"Ann"}}, {{"which"}, {"who"}}).shown(), "");
}

std::string random_speech(std::mt19937& random) {
  static constexpr const char* kPieces[] = {
      "“",      "”",         "‘",   "’",  "\"",  "'",     " ",  "he ",
      ". ",     "said ",     "\n“", "\n", ":\n", "Rain ", ", ", "Ann said “It rains,” ",
      "which ", "who which "};
  std::string text = "A ";
  for (std::uint32_t n = random_below(random, 50); n > 0; --n) text += kPieces[random_below(random, 18)];
  return text;
}

// Readings as models give them: cues in order and apart, contents in a window in order and apart.
Pages<ReadAttribution> random_readings(const ReadText& read, std::mt19937& random) {
  Pages<ReadAttribution> readings;
  const auto next = [&](Index<Token> from, Index<Token> end) -> Range<Token> {
    const Index<Token> first = from + random_below(random, 6);
    return {first, std::min(end, first + 1 + random_below(random, 5))};
  };
  for (const Sentence& sentence : read.reading.document.segments.sentences)
    for (Range<Token> cue = next(sentence.tokens.first, sentence.tokens.last); !cue.empty();
         cue = next(cue.last, sentence.tokens.last)) {
      const Range<Token> window = window_around(read.reading, cue);
      ReadAttribution found{cue, {}, {}, {900}, {900}, {900}, {640}};
      for (Range<Token> part = next(window.first, window.last); !part.empty(); part = next(part.last, window.last)) {
        if (random_below(random, 4) == 0)
          found.source = part;
        else
          found.contents.push_back(part);
      }
      if (!found.contents.empty()) readings.push_back(std::move(found));
    }
  return readings;
}

TEST(Joining, AnyReadingsGiveASoundReport) {
  std::mt19937 random(1);
  std::size_t quotes = 0;
  for (int round = 0; round < 400; ++round) {
    const ReadText read(random_below(random, 4) == 0 ? testing::random_text(random, 60) : random_speech(random));
    SCOPED_TRACE(read.bytes());
    const Pages<ReadAttribution> readings = random_readings(read, random);
    Drafts joined = join(read.reading, read.sieved, readings);
    for (const Draft& draft : joined.all()) {
      ASSERT_FALSE(draft.contents.empty());
      for (std::size_t i = 0; i < draft.contents.size(); ++i) {
        ASSERT_FALSE(draft.contents[i].empty());
        ASSERT_TRUE(i == 0 || draft.contents[i - 1].last <= draft.contents[i].first);
      }
    }
    Report report;
    for (const Paragraph& part : read.text.segments().paragraphs) report.paragraphs.push_back(part.span);
    for (const Sentence& part : read.text.segments().sentences) report.sentences.push_back(part.span);
    report.quotes = complete(read.reading, std::move(joined));
    ASSERT_EQ(validate(report, read.bytes()), std::nullopt);
    quotes += report.quotes.size();
  }
  EXPECT_GT(quotes, 1'000U);
}

}  // namespace
}  // namespace galley
